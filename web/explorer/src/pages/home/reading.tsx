// reading.tsx: how to read numbers, dates and bars, in six examples.
import { useSite } from '../../app/site';
import { CoverageBar } from '../../parts/coverage';
import { texts } from './text';

/** A figure as an example: it stands for no row of the data. */
export const example = (value: number, qualifier: 'EXACT' | 'NEARLY' | 'MORE_THAN' | 'ABOUT') =>
  ({ id: 'figure/example', measure: '', value, qualifier, lower: null, upper: null, unit: null, asOf: null, note: null, trust: 'PRIMARY', saidBy: null, sources: [] }) as const;

export function Reading() {
  const { text, language } = useSite();
  const t = texts[language].read;
  const n = text.number;
  return (
    <dl className="reading">
      <div><dt><span className="hedge">{text.hedge.NEARLY}</span> <b className="num">{n(25_400_000)}</b> <span className="src" aria-hidden="true">3</span></dt><dd>{t.number}</dd></div>
      <div><dt><b>{text.date('2020')}</b></dt><dd>{t.year}</dd></div>
      <div><dt className="soft">{text.seen(text.date('2024-04'))}</dt><dd>{t.seen}</dd></div>
      <div><dt><span className="tag">{text.tags.copies}</span> <span className="tag">{text.tags.secondary}</span></dt><dd>{t.quality}</dd></div>
      <div><dt><CoverageBar named={11} published={example(104, 'EXACT')} width={100} /></dt><dd>{t.bar(n(11), n(104))}</dd></div>
      <div><dt><CoverageBar named={20} published={example(150, 'MORE_THAN')} width={100} /></dt><dd>{t.open(n(20), `${text.hedge.MORE_THAN} ${n(150)}`)}</dd></div>
    </dl>
  );
}
