// number.tsx: a published number as `hedge number source`. The hedge is never left out, and no number is made shorter than its digits allow.
import { useText } from '../app/site';
import type { Figure } from '../data/rows';
import { Marks, Quality } from './sources';

/** A figure with its hedge and its sources. */
export function Number({ figure, bare }: { figure: Figure; bare?: boolean }) {
  const t = useText();
  const hedge = t.hedge[figure.qualifier];
  return (
    <span className="figure">
      {hedge && <span className="hedge">{hedge} </span>}
      {figure.value !== null && <b className="num">{t.number(figure.value)}</b>}
      {!bare && <Marks sources={figure.sources} said={{ figure }} />}
      {!bare && <Quality sources={figure.sources} trust={figure.trust} />}
    </span>
  );
}

/** A figure in words, for names of pictures and for citations. */
export function useWords(): (figure: Figure) => string {
  const t = useText();
  return (figure) => [t.hedge[figure.qualifier], figure.value !== null && t.number(figure.value)].filter(Boolean).join(' ');
}
