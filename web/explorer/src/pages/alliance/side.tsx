// side.tsx: the side column of an alliance: where its members are, alliances that share members, parts of it, claims, and what is not known.
import { keyOf } from '../../app/address';
import { Link, useSite } from '../../app/site';
import type { AllianceQuery } from '../../data/gen/alliance';
import { Amounts } from '../../parts/amounts';
import { Claims, NotKnown } from '../../parts/entity';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { these, useNamedOnly } from '../../parts/named-only';
import { Places, type Place } from '../../parts/places';
import { regionColour } from '../../parts/regions';
import { TieLink } from '../../parts/tie';
import { useEntityText } from '../../text/entities';
import { useViewText } from '../../text/views';
import type { Alliance } from './page';
import { texts } from './text';

/** How many alliances that share members are listed. */
const LISTED = 7;

export function Side({ of, data }: { of: Alliance; data: AllianceQuery }) {
  const entities = useEntityText();
  const { named, undated, published } = of.coverage;
  return (
    <>
      <WhereMembersAre of={of} data={data} /><Shared of={of} data={data} /><Parts data={data} /><Claims of={of} />
      <NotKnown note={of.note} sentences={[published.length === 0 && entities.limits.total, undated > 0 && entities.limits.members(undated, named), of.figures.totalCount === 0 && entities.limits.figures]} />
    </>
  );
}

function WhereMembersAre({ of, data }: { of: Alliance; data: AllianceQuery }) {
  const namedOnly = useNamedOnly();
  const { text, language } = useSite();
  const views = useViewText();
  const t = texts[language];
  const places: Place[] = of.members.countries.flatMap(({ count, node }) => (node?.__typename === 'Country' ? [{ key: node.id, name: node.name, count, region: node.region ?? '', location: node.location }] : []));
  if (of.members.totalCount === 0) return null;
  const bars = [...of.members.groups].sort((a, b) => b.count - a.count).map((g) => ({ key: g.key, count: g.count, colour: regionColour(g.key), label: <>{text.regions[g.key] ?? g.key}</> }));
  const caption = [text.coverage.only(of.coverage.named), namedOnly(these([of])), `${data.dataset.name} ${data.dataset.version}, ${data.dataset.license}`].join(' · ');
  return (
    <Places
      title={t.places(places.length)} note={t.placesNote} places={places} bars={bars} what={t.region} number={t.number} caption={caption}
      actions={<><Link to="/map" params={{ of: keyOf(of.id) }}>{t.map}</Link><Link to="/networks" params={{ alliance: keyOf(of.id), min: 1 }}>{t.network}</Link><Link className="push" to="/browse/institutions" params={{ alliance: keyOf(of.id) }}>{views.actions.table}</Link></>}
    />
  );
}

function Shared({ of, data }: { of: Alliance; data: AllianceQuery }) {
  const { language } = useSite();
  const views = useViewText();
  const t = texts[language];
  const ties = data.network.node?.ties;
  if (!ties || ties.totalCount === 0) return null;
  const rows = ties.nodes.flatMap(({ count, target }) => (target.__typename === 'Alliance' ? [{ count, target }] : []));
  const top = rows.slice(0, LISTED);
  return (
    <Section kind="alliance" title={t.shares(ties.totalCount)}>
      <Amounts
        caption={t.shares(ties.totalCount)} what={views.table.alliance} number={t.shared} colour="var(--kind-alliance)"
        rows={top.map(({ count, target }) => ({ key: target.id, count, shown: <TieLink kind="alliance-overlap" a={of.id} b={target.id}>{count}</TieLink>, of: t.of(target.members.totalCount), label: <To thing={target} /> }))}
      />
      <p className="small note"><Link to="/overlap" params={{ of: [of.id, ...top.slice(0, 4).map((r) => r.target.id)].map(keyOf).join(',') }}>{t.compare}</Link></p>
    </Section>
  );
}

function Parts({ data }: { data: AllianceQuery }) {
  const { text, language } = useSite();
  if (data.parts.totalCount === 0) return null;
  return (
    <Section kind="alliance" title={texts[language].parts(data.parts.totalCount)}>
      <ul className="rows small">{data.parts.nodes.map((a) => <li key={a.id}><To thing={a} /> <span className="soft">{text.coverage.only(a.members.totalCount)}</span></li>)}</ul>
    </Section>
  );
}
