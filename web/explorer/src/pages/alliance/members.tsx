// members.tsx: the members of an alliance with their roles, dates, sources and other alliances, in groups of the reader's choice.
import { Change, useSite } from '../../app/site';
import { When } from '../../parts/date';
import { Kind, To } from '../../parts/kind';
import { Marks, Quality } from '../../parts/sources';
import { Refusal } from '../../parts/states';
import { useViewText } from '../../text/views';
import { COLUMNS, groups, members, sorted, WAYS, type Column, type Member, type Way } from './groups';
import type { Alliance } from './page';
import { texts } from './text';
import type { Further } from './use-members';

/** How many other alliances a row names before "+n". */
const ALSO = 3;

/** The least number of members for which the table has groups to choose from. */
const GROUPED = 4;

export function Members({ of, further }: { of: Alliance; further: Further }) {
  const { text, language, address } = useSite();
  const views = useViewText();
  const t = texts[language];
  const roles = [...of.memberships.nodes, ...further.roles];
  const more = further.more(of);
  const all = members(roles);
  const way = WAYS.find((w) => w === address.params.by) ?? 'region';
  const column = COLUMNS.find((c) => c === address.params.sort) ?? 'name';
  const list = way === 'flat' ? [{ key: '', members: sorted(all, column) }] : groups(all, way);
  const grouped = way !== 'flat' && all.length >= GROUPED;
  if (all.length === 0) return <section id="members"><h2><Kind of="institution" size="heading" silent />{t.members}</h2><p className="soft">{t.noMembers}</p></section>;
  return (
    <section id="members">
      <div className="section-head members-head">
        <h2><Kind of="institution" size="heading" silent />{t.members} <span className="count">{text.number(of.coverage.named)}</span></h2>
        {all.length >= GROUPED && (
          <nav className="seg push" aria-label={t.how}>{WAYS.map((w) => <Change key={w} params={{ by: w === 'region' ? undefined : w, sort: undefined }} current={w === way}>{t.by[w]}</Change>)}</nav>
        )}
      </div>
      <table className="members folds">
        <caption className="hidden">{t.members}, {t.by[way]}</caption>
        <thead>
          <tr>
            <Head column="name" way={way} now={column}>{views.table.institution}</Head><Head column="country" way={way} now={column}>{views.table.country}</Head>
            <th scope="col">{t.role}</th><Head column="since" way={way} now={column}>{text.since}</Head><th scope="col">{t.also}</th>
          </tr>
        </thead>
        {list.map((g) => (
          <tbody key={g.key}>
            {grouped && <tr className="group"><th colSpan={5} scope="rowgroup"><GroupName way={way} id={g.key} /> <span className="soft">{text.number(g.members.length)}</span></th></tr>}
            {g.members.map((m) => <Row key={m.institution.id} m={m} alliance={of.id} />)}
          </tbody>
        ))}
      </table>
      {further.failure && more && <Refusal failure={further.failure} again={more} />}
      {more && <p className="small">{t.showing(roles.length, of.memberships.totalCount)} <button type="button" className="plain" onClick={more}>{t.more}</button></p>}
    </section>
  );
}

/** The head of a column; in the flat table it sorts. */
function Head({ column, way, now, children }: { column: Column; way: Way; now: Column; children: string }) {
  if (way !== 'flat') return <th scope="col">{children}</th>;
  return <th scope="col" aria-sort={column === now ? 'ascending' : undefined}><Change params={{ sort: column === 'name' ? undefined : column }}>{children}{column === now && <span aria-hidden="true"> ↑</span>}</Change></th>;
}

function GroupName({ way, id }: { way: Way; id: string }) {
  const { text, language } = useSite();
  const t = texts[language];
  if (way === 'region') return <><i className={`dot r-${id.toLowerCase() || 'unknown'}`} /><b>{text.regions[id] ?? id}</b></>;
  if (way === 'role') return <b>{text.words[id] ?? id}</b>;
  return <b>{id === 'seen' ? t.seenOnly : id === '' ? t.undatedGroup : text.date(id)}</b>;
}

function Row({ m, alliance }: { m: Member; alliance: string }) {
  const { text, language, at } = useSite();
  const t = texts[language];
  const others = m.institution.alliances.nodes.filter((a) => a.id !== alliance);
  const rest = m.institution.alliances.totalCount - 1 - Math.min(ALSO, others.length);
  const dates = [...new Map(m.roles.map((r) => [`${r.from}|${r.to}|${r.from ? '' : r.seen}`, r])).values()];
  return (
    <tr>
      <td><To thing={m.institution} /></td>
      <td>{m.institution.country && <To thing={m.institution.country} />}</td>
      <td className="roles">{m.roles.map((r, i) => <span key={r.id}>{i > 0 && text.list}{r.detail ?? text.words[r.role]}<Marks sources={r.sources} said={{ note: r.note, row: r.id }} /><Quality sources={r.sources} trust={r.trust} /></span>)}</td>
      <td className="fold-end">{dates.map((r) => <div key={r.id}><When {...r} /></div>)}{at && !m.from && <span className="tag">{t.undated}</span>}</td>
      <td className="also">
        {others.length > 0 && <span className="narrow-only soft">{t.also}: </span>}
        {others.slice(0, ALSO).map((a, i) => <span key={a.id}>{i > 0 && text.list}<To thing={a}>{a.acronym ?? a.name}</To></span>)}{others.length > 0 && rest > 0 && <span className="soft"> +{rest}</span>}
      </td>
    </tr>
  );
}
