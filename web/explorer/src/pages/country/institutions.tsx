// institutions.tsx: the institutions of a country that are named here, with the alliances of each and since when.
import { keyOf } from '../../app/address';
import { Link, useSite } from '../../app/site';
import { When } from '../../parts/date';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { Marks, Quality } from '../../parts/sources';
import { useViewText } from '../../text/views';
import type { Country } from './page';
import { texts } from './text';

type Membership = Country['institutions']['nodes'][number]['memberships']['nodes'][number];

/** One row for each alliance of an institution: with several roles, that of the earliest known begin. */
function alliancesOf(list: readonly Membership[]): Membership[] {
  const found = new Map<string, Membership>();
  for (const m of list) {
    const old = found.get(m.alliance.id);
    if (!old || (m.from ?? '9999') < (old.from ?? '9999')) found.set(m.alliance.id, m);
  }
  return [...found.values()];
}

export function Institutions({ of }: { of: Country }) {
  const { text, language } = useSite();
  const views = useViewText();
  const t = texts[language];
  const { nodes, totalCount } = of.institutions;
  if (totalCount === 0) return null;
  return (
    <Section id="institutions" kind="institution" title={t.institutions(totalCount)}>
      <table className="folds">
        <caption className="hidden">{t.institutions(totalCount)}</caption>
        <thead><tr><th scope="col">{views.table.institution}</th><th scope="col">{t.kind}</th><th scope="col">{t.inAlliance}</th></tr></thead>
        <tbody>
          {nodes.map((i) => {
            const more = i.memberships.totalCount - i.memberships.nodes.length;
            return (
              <tr key={i.id}>
                <td><To thing={i} /><Marks sources={i.sources} /><Quality sources={i.sources} trust={i.trust} /></td>
                <td>{text.words[i.kind]}{i.city && <span className="soft">, {i.city}</span>}</td>
                <td className="fold-wide">
                  {i.memberships.totalCount === 0 && <span className="soft">{t.inNone}</span>}
                  {alliancesOf(i.memberships.nodes).map((m) => <div key={m.id} className="among"><To thing={m.alliance}>{m.alliance.acronym ?? m.alliance.name}</To><Marks sources={m.sources} said={{ row: m.id }} /> <When from={m.from} seen={m.seen} /></div>)}
                  {more > 0 && <span className="soft">{t.otherAlliances(more)}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {totalCount > nodes.length && <p className="small note"><Link to="/browse/institutions" params={{ country: keyOf(of.id).toLowerCase() }}>{views.actions.all(totalCount)}</Link></p>}
    </Section>
  );
}

export function Events({ of }: { of: Country }) {
  const { language } = useSite();
  const t = texts[language];
  const { nodes, totalCount } = of.events;
  if (totalCount === 0) return null;
  return (
    <Section id="events" kind="event" title={t.events(totalCount)}>
      <table className="dense folds">
        <caption className="hidden">{t.events(totalCount)}</caption>
        <tbody>{nodes.map((e) => <tr key={e.id}><td><To thing={e} /><Marks sources={e.sources} /></td><td className="soft">{e.city}</td><td className="r fold-end"><When {...e} /></td></tr>)}</tbody>
      </table>
    </Section>
  );
}
