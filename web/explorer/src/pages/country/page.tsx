// page.tsx of a country: what it takes up and provides, what was said about it in numbers, its institutions and events.
import type { PageProps } from '../../app/pages';
import { Link, useSite } from '../../app/site';
import { networkOf, tableOf } from '../../data/downloads';
import { CountryDocument, type CountryQuery, type CountryQueryVariables } from '../../data/gen/country';
import { EntityAsked, EntityHead, Figures, PageActions, SourcesFact } from '../../parts/entity';
import { Columns, Crumbs } from '../../parts/layout';
import { Strip } from '../../parts/strip';
import { FlowFrame, useDirection } from './flow';
import { Events, Institutions } from './institutions';
import { Lead } from './lead';
import { SaidInNumbers } from './numbers';
import { Side } from './side';
import { texts } from './text';
import './style.css';

export type Country = NonNullable<CountryQuery['country']>;

export default function CountryPage({ id: given }: PageProps) {
  const { language, text } = useSite();
  const id = `country/${given.slice('country/'.length).toUpperCase()}`;
  return (
    <EntityAsked document={CountryDocument} variables={{ lang: language, id, node: id }} kind={text.kind.country} found={(data) => data.country}>
      {(data) => data.country && <View of={data.country} data={data} variables={{ lang: language, id, node: id }} />}
    </EntityAsked>
  );
}

function View({ of, data, variables }: { of: Country; data: CountryQuery; variables: CountryQueryVariables }) {
  const { text, language, root, at } = useSite();
  const t = texts[language];
  const takes = useDirection(of) === 'takes';
  const country = `{id:{eq:"${of.id}"}}`;
  const exchanges = (side: string) => networkOf(root, 'exchange/ties.csv', { exchanges: `{${side}:${country}}` }, at);
  return (
    <>
      <Crumbs><Link to="/browse/institutions">{text.nav.browse}</Link> / <Link to="/browse/countries">{text.kinds.country}</Link>{of.subregion && <> / <Link to="/browse/countries" params={{ region: of.region?.toLowerCase() }}>{text.regions[of.subregion] ?? of.subregion}</Link></>}</Crumbs>
      <EntityHead kind="country" of={of} facts={<Facts of={of} />} actions={
        <PageActions title={of.name} data={data} document={CountryDocument} variables={variables} files={[
          ...(of.institutions.totalCount ? [{ label: t.files.institutions, href: networkOf(root, 'affiliation/ties.csv', { institutions: `{country:${country}}` }, at) }] : []),
          ...(of.exchangesIn.totalCount ? [{ label: t.files.taken, href: exchanges('receiverCountry') }] : []),
          ...(of.exchangesOut.totalCount ? [{ label: t.files.given, href: exchanges('providerCountry') }] : []),
          { label: t.files.all, href: tableOf(root, 'exchanges', at) },
        ]} />
      } />
      <div className="country-lead"><Lead of={of} /></div>
      <Strip sections={[
        { id: 'exchanges', label: text.kinds.exchange, count: of.exchangesIn.totalCount + of.exchangesOut.totalCount }, { id: 'institutions', label: text.kinds.institution, count: of.institutions.totalCount },
        { id: 'events', label: text.kinds.event, count: of.events.totalCount }, { id: 'partners', label: text.kinds.country, count: data.network.node?.ties.totalCount ?? 0 },
      ]} />
      <Columns side={<Side of={of} data={data} />}>
        <FlowFrame of={of} data={data} variables={variables} />
        <SaidInNumbers exchanges={takes ? of.exchangesIn.nodes : of.exchangesOut.nodes} />
        <Institutions of={of} />
        <Events of={of} />
        <Figures of={of} />
      </Columns>
    </>
  );
}

function Facts({ of }: { of: Country }) {
  const { text } = useSite();
  const formal = of.names.find((n) => n.language === 'en' && n.text !== of.name);
  return (
    <>
      {formal && <span lang="en">{formal.text}</span>}
      <span>{of.code} <span className="soft">· {of.alpha3} · {of.numeric}</span></span>
      {of.subregion && <Link to="/browse/countries" params={{ region: of.region?.toLowerCase() }}>{[of.subregion, of.region].flatMap((r) => (r ? [text.regions[r] ?? r] : [])).join(text.comma)}</Link>}
      <SourcesFact of={of} />
    </>
  );
}
