// coverage.tsx: how many members are named here beside what was published, one line for each publication, so that disagreement is seen and not settled.
import { useSite } from '../../app/site';
import { Section } from '../../parts/layout';
import { Number, useWords } from '../../parts/number';
import { useViewText } from '../../text/views';
import type { Alliance } from './page';
import { publications, type Publication } from './publications';
import { texts } from './text';

/** How many publications have a line. */
const LINES = 6;

/** Hedges after which more than the number may be there. */
const OPEN = new Set(['MORE_THAN', 'AT_LEAST']);

/** The height of a bar's picture, and the width that the largest number takes. */
const HEIGHT = 14, WIDTH = 226;

export function Coverage({ of }: { of: Alliance }) {
  const { text, language, at } = useSite();
  const views = useViewText();
  const t = texts[language];
  const words = useWords();
  const { named, undated, published } = of.coverage;
  const lines = publications(published, of.figures.nodes);
  const shown = lines.slice(0, LINES);
  const split = shown.some((l) => l.parts.length > 1);
  const universities = of.members.kinds.find((k) => k.key === 'UNIVERSITY')?.count ?? 0;
  const most = Math.max(1, named, ...shown.map(sum));
  const title = published[0] ? text.coverage.both(named, words(published[0])) : text.coverage.only(named);
  return (
    <Section id="coverage" title={title} note={[at && text.coverage.joined(named - undated, undated) + text.stop, shown.length > 0 ? t.coverageNote : t.none, split && t.split].filter(Boolean).join(text.gap)}>
      <table className="publications dense folds">
        <caption className="hidden">{title}</caption>
        <thead className="hidden"><tr><th scope="col">{views.table.date}</th><th scope="col">{views.table.what}</th><td /></tr></thead>
        <tbody>
          <tr>
            <th scope="row"><b>{t.named}</b></th>
            <td className="bar-cell"><NamedBar named={named} universities={split ? universities : named} most={most} /></td>
            <td>{split ? t.namedSplit(named, universities, named - universities) : t.namedAll(named)}</td>
          </tr>
          {shown.map((l) => (
            <tr key={l.id}>
              <th scope="row">{l.asOf ? t.published(text.date(l.asOf)) : t.publishedUndated}</th>
              <td className="bar-cell"><Bar line={l} most={most} /></td>
              <td>{l.parts.map((f, i) => <span key={f.id}>{i > 0 && t.and}<Number figure={f} /> {l.parts.length > 1 ? f.unit : f.measure}</span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > LINES && <p className="small soft note">{t.older(lines.length - LINES)}</p>}
    </Section>
  );
}

const sum = (l: Publication) => l.parts.reduce((n, f) => n + (f.value ?? 0), 0);

function NamedBar({ named, universities, most }: { named: number; universities: number; most: number }) {
  const x = (n: number) => (n / most) * WIDTH;
  return (
    <svg width={WIDTH + 10} height={HEIGHT} className="bars" aria-hidden="true">
      <rect y="1" width={x(universities)} height="12" fill="var(--known)" />
      <rect x={x(universities) + 1} y="1" width={Math.max(0, x(named) - x(universities) - 1)} height="12" fill="var(--line-strong)" />
    </svg>
  );
}

function Bar({ line, most }: { line: Publication; most: number }) {
  const x = (n: number) => (n / most) * WIDTH;
  const first = x(line.parts[0]?.value ?? 0);
  const whole = x(sum(line));
  return (
    <svg width={WIDTH + 10} height={HEIGHT} className="bars" aria-hidden="true">
      <rect x=".5" y="2" width={Math.max(1, whole - 1)} height="10" fill="none" stroke="var(--known)" />
      {line.parts.length > 1 && <rect x={first} y="2" width={Math.max(0, whole - first - 0.5)} height="10" fill="url(#hatch)" stroke="var(--known)" />}
      {line.parts.some((f) => OPEN.has(f.qualifier)) && <path d={`M${whole + 2} 3l5 4-5 4`} fill="none" stroke="var(--known)" />}
    </svg>
  );
}
