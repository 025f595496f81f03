// exchange-list.tsx: exchanges as a list with both sides: from where, to where, since when, and the first figure of each.
import { useText } from '../app/site';
import type { Exchange } from '../data/rows';
import { useEntityText } from '../text/entities';
import { When } from './date';
import { To, type Thing } from './kind';
import { Number } from './number';
import { Marks, Quality } from './sources';

/** How many names of a side are shown before "and n more". */
const NAMED = 3;

/** Names of one side; says so where the source names nobody. */
export function Names({ of, total = of.length }: { of: readonly Thing[]; total?: number }) {
  const { institution } = useEntityText();
  const { list } = useText();
  if (of.length === 0) return <span className="soft">{institution.notNamed}</span>;
  return <span className="among">{of.slice(0, NAMED).map((c, i) => <span key={c.id}>{i > 0 && list}<To thing={c} /></span>)}{total > NAMED && <span className="soft"> {institution.more(total - NAMED)}</span>}</span>;
}

/** A table of exchanges; sides are countries unless sidesOf says otherwise. */
export function ExchangeList<E extends Exchange>({ exchanges, caption, from, to, sidesOf }: {
  exchanges: readonly E[]; caption: string; from: string; to: string;
  sidesOf?: (e: E) => { givers: readonly Thing[]; takers: readonly Thing[] };
}) {
  const t = useText();
  const entities = useEntityText();
  return (
    <table className="folds">
      <caption className="hidden">{caption}</caption>
      <thead><tr><th scope="col">{entities.institution.exchange}</th><th scope="col">{from}</th><th scope="col">{to}</th><th scope="col">{t.since}</th></tr></thead>
      <tbody>
        {exchanges.map((e) => {
          const sides = sidesOf?.(e) ?? { givers: e.providerCountries, takers: e.receiverCountries };
          const figure = e.figures.nodes[0];
          return (
            <tr key={e.id}>
              <td><To thing={e} /><Marks sources={e.sources} /><Quality sources={e.sources} trust={e.trust} /><div className="soft small">{t.words[e.kind]}{figure && <> · <Number figure={figure} /> {figure.measure}</>}</div></td>
              <td><span className="narrow-only soft">{from} </span><Names of={sides.givers} /></td>
              <td><span className="narrow-only soft">{to} </span><Names of={sides.takers} /></td>
              <td className="fold-end"><When {...e} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
