// exchanges.tsx: exchanges of one party as a table: gives or takes, with whom, since when, and the first figure of each.
import { useText } from '../app/site';
import type { Exchange } from '../data/rows';
import { useEntityText } from '../text/entities';
import { When } from './date';
import { To } from './kind';
import { Section } from './layout';
import { Names } from './exchange-list';
import { Number } from './number';
import { Marks, Quality } from './sources';

export function ExchangeTable({ out, into, totals = { out: out.length, into: into.length } }: { out: readonly Exchange[]; into: readonly Exchange[]; totals?: { out: number; into: number } }) {
  const t = useText();
  const entities = useEntityText();
  if (out.length + into.length === 0) return null;
  const rows = [...out.map((e) => ({ e, gives: true })), ...into.map((e) => ({ e, gives: false }))];
  const since = (e: Exchange) => e.from ?? e.seen ?? '';
  rows.sort((a, b) => (since(a.e) > since(b.e) ? -1 : since(a.e) < since(b.e) ? 1 : 0));
  return (
    <Section id="exchanges" kind="exchange" title={entities.institution.exchanges(totals.out, totals.into)}>
      <table className="folds exchanges">
        <caption className="hidden">{entities.institution.exchanges(totals.out, totals.into)}</caption>
        <thead><tr><th scope="col"><span className="hidden">{entities.institution.gives}</span></th><th scope="col">{entities.institution.exchange}</th><th scope="col">{entities.institution.with}</th><th scope="col">{t.since}</th></tr></thead>
        <tbody>
          {rows.map(({ e, gives }) => {
            const others = gives ? e.receiverCountries : e.providerCountries;
            const figure = e.figures.nodes[0];
            return (
              <tr key={e.id + String(gives)}>
                <td className="soft nowrap">{gives ? entities.institution.gives : entities.institution.takes}</td>
                <td>
                  <To thing={e} /><Marks sources={e.sources} /><Quality sources={e.sources} trust={e.trust} />
                  <div className="soft small">{t.words[e.kind]}{figure && <> · <Number figure={figure} /> {figure.measure}</>}</div>
                </td>
                <td><span className="narrow-only soft">{entities.institution.with} </span><Names of={others} /></td>
                <td className="fold-end"><When {...e} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
