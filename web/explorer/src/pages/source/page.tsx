// page.tsx of a source: what it is, where it can be read, and all entries that cite it, by kind.
import { kindOf, type EntityWord } from '../../app/address';
import type { PageProps } from '../../app/pages';
import { Change, useSite } from '../../app/site';
import { tableOf } from '../../data/downloads';
import { SourceDocument, type Kind as KindWord, type SourceQuery, type SourceQueryVariables } from '../../data/gen/source';
import { EntityAsked, NotKnown, PageActions } from '../../parts/entity';
import { FactList } from '../../parts/fact-list';
import { Kind, To } from '../../parts/kind';
import { Columns, Crumbs, PageHead, Section } from '../../parts/layout';
import { languageName } from '../../text/write';
import { texts } from './text';
import './style.css';

type Source = NonNullable<SourceQuery['source']>;

/** The kinds in the order in which they are listed. */
const KINDS: readonly EntityWord[] = ['alliance', 'institution', 'country', 'exchange', 'course', 'event', 'person'];

export default function SourcePage({ id }: PageProps) {
  const { language, address } = useSite();
  const kind = KINDS.find((k) => k === address.params.kind);
  const variables = { lang: language, id, kinds: kind ? [kind.toUpperCase() as KindWord] : null, after: address.params.after ?? null };
  return (
    <EntityAsked document={SourceDocument} variables={variables} kind={texts[language].kind} found={(data) => data.source} rows={10}>
      {(data) => data.source && <View of={data.source} data={data} variables={variables} chosen={kind} />}
    </EntityAsked>
  );
}

function View({ of, data, variables, chosen }: { of: Source; data: SourceQuery; variables: SourceQueryVariables; chosen: EntityWord | undefined }) {
  const { text, language, root } = useSite();
  const t = texts[language];
  return (
    <>
      <Crumbs>{text.nav.browse} / {t.crumbs}</Crumbs>
      <PageHead name={of.title} lang={of.language ?? undefined}
        facts={<>{of.publisher && <span>{of.publisher}</span>}{of.published && <span>{text.date(of.published)}</span>}<span>{text.words[of.kind]}</span></>}
        actions={<>
          {of.url && <a className="btn" href={of.url} target="_blank" rel="noopener noreferrer">{t.open}<span aria-hidden="true"> ↗</span></a>}
          <PageActions title={of.title} data={data} document={SourceDocument} variables={variables} files={[{ label: t.all, href: tableOf(root, 'sources', undefined) }]} />
        </>} />
      <Columns side={<>
        <Section title={t.facts}>
          <FactList facts={[
            [t.publisher, of.publisher], [t.published, of.published ? text.date(of.published) : text.unknown], [t.language, of.language && languageName(of.language, language)], [t.sort, text.words[of.kind]], [t.trust, t.trusts[of.trust]],
            [t.read, of.accessed && text.date(of.accessed)], [t.open, of.url ? <a className="address" href={of.url} target="_blank" rel="noopener noreferrer">{of.url}</a> : t.noAddress],
          ]} />
        </Section>
        <NotKnown note={of.note} sentences={[]} />
      </>}>
        <Citations of={of} chosen={chosen} after={variables.after ?? undefined} />
      </Columns>
    </>
  );
}

function Citations({ of, chosen, after }: { of: Source; chosen: EntityWord | undefined; after: string | undefined }) {
  const { text, language } = useSite();
  const t = texts[language];
  const counts = new Map(of.all.groups.map((g) => [g.key.toLowerCase(), g.count]));
  const { nodes, totalCount, pageInfo } = of.citations;
  const of1 = (k: EntityWord) => nodes.filter((n) => kindOf(n.id) === k);
  if (of.all.totalCount === 0) return <Section id="cites" title={t.cites(0)}><p className="soft">{t.none}</p></Section>;
  return (
    <Section id="cites" title={t.cites(of.all.totalCount)} note={t.citesNote}>
      {counts.size > 1 && (
        <nav className="bar kinds" aria-label={t.kinds}>
          <Change className="chip" params={{ kind: undefined, after: undefined }} current={!chosen}>{t.every} {text.number(of.all.totalCount)}</Change>
          {KINDS.filter((k) => counts.has(k)).map((k) => <Change key={k} className="chip" params={{ kind: k, after: undefined }} current={k === chosen}><Kind of={k} silent />{text.kinds[k]} {text.number(counts.get(k)!)}</Change>)}
        </nav>
      )}
      {KINDS.filter((k) => of1(k).length > 0).map((k) => (
        <div key={k} className="citing">
          <h3><Kind of={k} silent /> {text.kinds[k]}</h3>
          <ul>{of1(k).map((n) => <li key={n.id}><To thing={n} /></li>)}</ul>
        </div>
      ))}
      {(after || pageInfo.hasNextPage) && (
        <p className="bar">
          {!after && <span className="soft">{text.states.range(1, nodes.length, totalCount)}</span>}
          {after && <Change params={{ after: undefined }}>{t.start}</Change>}
          {pageInfo.hasNextPage && <Change params={{ after: pageInfo.endCursor ?? undefined }}>{t.next}</Change>}
        </p>
      )}
    </Section>
  );
}
