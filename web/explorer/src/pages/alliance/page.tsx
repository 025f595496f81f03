// page.tsx of an alliance: how many members it has and how many are named, its events, members with roles and dates, figures, exchanges.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { networkOf, tableOf } from '../../data/downloads';
import { AllianceDocument, type AllianceQuery, type AllianceQueryVariables } from '../../data/gen/alliance';
import { EntityAsked, EntityHead, Figures, PageActions, SourcesFact, Website } from '../../parts/entity';
import { ExchangeList } from '../../parts/exchange-list';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, Section } from '../../parts/layout';
import { Strip } from '../../parts/strip';
import { sentence } from '../../text/write';
import { Conferences } from './conferences';
import { Coverage } from './coverage';
import { Members } from './members';
import { Side } from './side';
import { texts } from './text';
import { useFurther, type Further } from './use-members';
import './style.css';

export type Alliance = NonNullable<AllianceQuery['alliance']>;

export default function AlliancePage({ id }: PageProps) {
  const { language, text } = useSite();
  const variables = { lang: language, id, node: id };
  const further = useFurther();
  return (
    <EntityAsked document={AllianceDocument} variables={variables} kind={text.kind.alliance} found={(data) => data.alliance} rows={16} further={further.roles}>
      {(data) => data.alliance && <View of={data.alliance} data={data} variables={variables} further={further} />}
    </EntityAsked>
  );
}

function View({ of, data, variables, further }: { of: Alliance; data: AllianceQuery; variables: AllianceQueryVariables; further: Further }) {
  const { text, language, root, at } = useSite();
  const t = texts[language];
  const only = { memberships: `{alliance:{id:{eq:"${of.id}"}}}` };
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/alliances">{text.kinds.alliance}</Link> / <Link to="/browse/alliances" params={{ kind: of.kind.toLowerCase() }}>{text.words[of.kind]}</Link></Crumbs>
      <EntityHead kind="alliance" of={of} facts={<Facts of={of} />} actions={
        <PageActions title={of.name} data={data} document={AllianceDocument} variables={variables} files={[
          { label: t.files.members, href: networkOf(root, 'affiliation/nodes.csv', only, at) },
          { label: t.files.roles, href: networkOf(root, 'affiliation/ties.csv', only, at) },
          { label: t.files.network, href: networkOf(root, 'affiliation.graphml', only, at) },
          { label: t.files.all, href: tableOf(root, 'memberships', at) },
        ]} />
      } />
      {of.description && <p className="description">{sentence(of.description)}</p>}
      <Strip sections={[
        { id: 'members', label: t.members, count: of.coverage.named }, { id: 'events', label: text.kinds.event, count: of.events.totalCount }, { id: 'figures', label: text.kinds.figure, count: of.figures.totalCount },
        { id: 'exchanges', label: text.kinds.exchange, count: of.exchanges.totalCount }, { id: 'sources', label: text.source.list },
      ]} />
      <Columns side={<Side of={of} data={data} />}>
        <Coverage of={of} />
        <Conferences of={of} />
        <Members of={of} further={further} />
        <Figures of={of} />
        {of.exchanges.totalCount > 0 && (
          <Section id="exchanges" kind="exchange" title={t.exchanges(of.exchanges.totalCount)}><ExchangeList exchanges={of.exchanges.nodes} caption={t.exchanges(of.exchanges.totalCount)} from={t.from} to={t.to} /></Section>
        )}
      </Columns>
    </>
  );
}

function Facts({ of }: { of: Alliance }) {
  const { text, language } = useSite();
  const t = texts[language];
  return (
    <>
      {of.acronym && <span>{of.acronym}</span>}
      <span>{text.words[of.kind]}</span>
      {of.founded && <span><span className="soft">{t.founded}</span> {text.date(of.founded)}</span>}
      {of.ended && <span><span className="soft">{t.ended}</span> {text.date(of.ended)}</span>}
      {(of.seat || of.seatCity) && <span><span className="soft">{t.seat}</span> {of.seat && <><Kind of="country" silent /><To thing={of.seat} /></>}{of.seat && of.seatCity && text.list}{of.seatCity}</span>}
      {of.parent && <span><span className="soft">{t.partOf}</span> <To thing={of.parent} mark /></span>}
      <Website url={of.website} />
      <SourcesFact of={of} />
    </>
  );
}
