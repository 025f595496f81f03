// page.tsx of a row: one number, one claim, one membership or one position in large type, with all that hedges it: what one cites when one cites it.
import type { ReactNode } from 'react';
import { FOLDERS, kindOf } from '../../app/address';
import type { PageProps } from '../../app/pages';
import { useSite } from '../../app/site';
import { tableOf } from '../../data/downloads';
import { RowDocument, type RowQuery, type RowQueryVariables } from '../../data/gen/row';
import { When } from '../../parts/date';
import { EntityAsked, PageActions } from '../../parts/entity';
import { FactList } from '../../parts/fact-list';
import { To } from '../../parts/kind';
import { Crumbs, PageHead } from '../../parts/layout';
import { Number } from '../../parts/number';
import { Marks, Quality } from '../../parts/sources';
import { useEntityText, type EntityTexts } from '../../text/entities';
import { exactly, sentence } from '../../text/write';
import { texts } from './text';
import './style.css';

type Node = NonNullable<RowQuery['node']>;
type Of<T extends Node['__typename']> = Extract<Node, { __typename: T }>;

/** A row as the page shows it. */
interface Shown {
  readonly title: string;
  readonly large: ReactNode;
  readonly facts: readonly (readonly [string, ReactNode])[];
}

export default function RowPage({ id }: PageProps) {
  const { language } = useSite();
  const variables = { lang: language, id };
  const kind = texts[language].kinds[kindOf(id)] ?? '';
  return (
    <EntityAsked document={RowDocument} variables={variables} kind={kind} found={(data) => data.node && ROWS.has(data.node.__typename)} rows={6}>
      {(data) => data.node && <View node={data.node} data={data} variables={variables} />}
    </EntityAsked>
  );
}

function View({ node, data, variables }: { node: Node; data: RowQuery; variables: RowQueryVariables }) {
  const { text, language, root, at } = useSite();
  const t = texts[language];
  const kind = kindOf(node.id);
  const shown = useShown(node);
  if (!shown) return null;
  return (
    <>
      <Crumbs>{text.nav.browse} / {t.crumbs[kind]}</Crumbs>
      <PageHead name={shown.title} actions={<PageActions title={shown.title} data={data} document={RowDocument} variables={variables} files={[{ label: t.all[kind] ?? 'CSV', href: tableOf(root, FOLDERS[kind], at) }]} />} />
      <div className="row-large">{shown.large}</div>
      <FactList facts={shown.facts} />
    </>
  );
}

/** The kinds of rows that have a page here; entities have their own. */
const ROWS = new Set(['Figure', 'Claim', 'Membership', 'Position']);

type Words = (typeof texts)['en'];
type Site = ReturnType<typeof useSite>;

function useShown(node: Node): Shown | undefined {
  const site = useSite();
  const t = texts[site.language];
  const { means } = useEntityText();
  switch (node.__typename) {
    case 'Figure': return figure(node, site, t, means);
    case 'Claim': return claim(node, site, t);
    case 'Membership': return membership(node, site, t);
    case 'Position': return position(node, site, t);
    default: return undefined;
  }
}

function figure(f: Of<'Figure'>, { text }: Site, t: Words, means: EntityTexts['means']): Shown {
  const hedge = text.hedge[f.qualifier];
  return {
    title: t.figureTitle(f.measure, f.subject.name),
    large: <><p className="number"><Number figure={f} /></p><p>{f.measure}</p></>,
    facts: [
      [t.about, <To key="to" thing={f.subject} mark />], [t.measure, f.measure], [t.unit, f.unit], [t.means, hedge ? means(f.lower, f.upper, hedge) : f.value !== null && `${exactly(f.value)}, ${t.exact}`],
      [t.asOf, f.asOf ? text.date(f.asOf) : t.unknown], [t.saidBy, f.saidBy ? <To key="by" thing={f.saidBy} mark /> : t.nobody], [t.note, f.note && sentence(f.note)],
    ],
  };
}

function claim(c: Of<'Claim'>, { text }: Site, t: Words): Shown {
  return {
    title: t.claimTitle(c.subject.name),
    large: <><blockquote>“{c.text}”<Marks sources={c.sources} said={{ asOf: c.asOf, note: c.note, saidBy: c.saidBy }} /><Quality sources={c.sources} trust={c.trust} /></blockquote><p className="small soft">{t.notAFact}</p></>,
    facts: [
      [t.about, <To key="to" thing={c.subject} mark />], [t.sort, text.words[c.claimKind]], [t.saidBy, c.saidBy ? <To key="by" thing={c.saidBy} mark /> : t.nobody],
      [t.asOf, c.asOf ? text.date(c.asOf) : t.unknown], [t.note, c.note && sentence(c.note)],
    ],
  };
}

function membership(m: Of<'Membership'>, { text }: Site, t: Words): Shown {
  const role = m.detail ?? text.words[m.memberRole] ?? m.memberRole;
  return {
    title: `${m.institution.name} · ${m.alliance.name}`,
    large: <p>{sentence(role).replace(/[.。]$/, '')}<Marks sources={m.sources} said={{ note: m.note }} /><Quality sources={m.sources} trust={m.trust} /></p>,
    facts: [
      [t.institution, <To key="i" thing={m.institution} mark />], [t.alliance, <To key="a" thing={m.alliance} mark />], [t.role, text.words[m.memberRole]],
      [t.since, <When key="w" from={m.from} seen={m.seen} />], [t.until, m.to && text.date(m.to)], [t.note, m.note && sentence(m.note)],
    ],
  };
}

function position(p: Of<'Position'>, { text }: Site, t: Words): Shown {
  return {
    title: p.organization ? `${p.person.name} · ${p.organization.name}` : p.person.name,
    large: <><p>{sentence(p.positionRole).replace(/[.。]$/, '')}<Marks sources={p.sources} said={{ asOf: p.asOf }} /><Quality sources={p.sources} trust={p.trust} /></p><p className="small soft">{t.dated}</p></>,
    facts: [
      [t.person, <To key="p" thing={p.person} mark />], [t.where, p.organization && <To key="o" thing={p.organization} mark />], [t.country, p.country && <To key="c" thing={p.country} mark />],
      [t.asOf, p.asOf ? text.date(p.asOf) : t.unknown],
    ],
  };
}
