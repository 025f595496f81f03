// entity.tsx: what the page of every entity has: its question asked, its head with actions, its sources as a fact, and what was published and said about it.
import type { ReactNode } from 'react';
import { keyOf, type EntityWord } from '../app/address';
import { Change, Link, useSite } from '../app/site';
import type { Document } from '../data/document';
import { jsonOf } from '../data/downloads';
import { AllTimesDocument } from '../data/gen/all-times';
import type { Claim, Figure, Source } from '../data/rows';
import { useAnswer } from '../data/use-answer';
import { sentence } from '../text/write';
import { NotHere } from '../pages/missing/page';
import { useEntityText } from '../text/entities';
import { AskInGraphQL, Cite, Downloads, type DownloadLink } from './actions';
import { ClaimList } from './claims';
import { FigureTable } from './figures';
import { PageHead, Section } from './layout';
import { otherName } from './names';
import { Marks, Quality, SourcesOf } from './sources';
import { Asked } from './states';

interface Cited {
  readonly dataset: { readonly name: string; readonly citation: string; readonly version: string };
}

/** Asks the document of a page and numbers the sources of its answer; says that there is no such entity where found says so. */
export function EntityAsked<A extends Cited, V extends { id: string }>({ document, variables, kind, found, rows = 14, further, children }: {
  document: Document<A, V>; variables: V; kind: string; found: (data: A) => unknown; rows?: number;
  /** Rows that were asked for beside the document; their sources are numbered after its own. */
  further?: unknown;
  children: (data: A) => ReactNode;
}) {
  const answer = useAnswer(document, variables);
  return (
    <Asked answer={answer} rows={rows} page>
      {(data) => (found(data) ? <SourcesOf answers={[data, further]}>{children(data)}</SourcesOf> : <Absent id={variables.id} kind={kind} />)}
    </Asked>
  );
}

/** Says that a row is not there: on the date of the page, with a way to where it is, or at no time, with what is called alike. */
function Absent({ id, kind }: { id: string; kind: string }) {
  const { text, language, at } = useSite();
  const entities = useEntityText();
  const answer = useAnswer(AllTimesDocument, at ? { lang: language, id } : undefined, true);
  const nowhere = <NotHere title={text.missing.title(kind)} words={keyOf(id)} />;
  if (!at) return nowhere;
  return (
    <Asked answer={answer} rows={3} page>
      {({ node }) => {
        if (!node) return nowhere;
        const name = 'name' in node ? node.name : 'title' in node ? node.title : entities.absent.row(kind);
        return <><PageHead name={entities.absent.title(name, text.date(at))} /><p className="lead">{entities.absent.other} <Change params={{ at: undefined }}>{text.at.show}</Change></p></>;
      }}
    </Asked>
  );
}

/** What can be done with the page: cite it, download its answer and further files, ask it in GraphQL. */
export function PageActions<A extends Cited, V>({ title, data, document, variables, files = [], children }: {
  title: string; data: A; document: Document<A, V>; variables: V; files?: readonly DownloadLink[]; children?: ReactNode;
}) {
  const { root, at } = useSite();
  return (
    <>
      {children}
      <Cite view={{ title, dataset: data.dataset.citation, version: data.dataset.version }} />
      <Downloads links={[...files, { label: 'JSON', href: jsonOf(root, document, variables, at) }]} />
      <AskInGraphQL document={document} variables={variables} />
    </>
  );
}

interface Named {
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly language: string | null }[];
}

/** The head of an entity: its name in the reader's language, and the other one that readers know. */
export function EntityHead({ kind, of, facts, actions }: { kind: EntityWord; of: Named; facts: ReactNode; actions: ReactNode }) {
  return <PageHead kind={kind} name={of.name} lang={languageOf(of)} other={otherName(of)} facts={facts} actions={actions} />;
}

/** The language of a name, where the data say it and it may differ from the page's. */
const languageOf = ({ name, names }: Named): string | undefined => names.find((n) => n.text === name)?.language ?? undefined;

/** The sources of an entity, as the last of its facts. */
export function SourcesFact({ of }: { of: { readonly sources: readonly Source[]; readonly trust: string; readonly note: string | null } }) {
  return <span><Marks sources={of.sources} said={{ note: of.note }} words /><Quality sources={of.sources} trust={of.trust} /></span>;
}

/** The host of a web page, as a link to it. */
export function Website({ url }: { url: string | null }) {
  if (!url) return null;
  return <a href={url} target="_blank" rel="noopener noreferrer">{URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url}</a>;
}

interface SaidOf {
  readonly id: string;
  readonly figures: { readonly totalCount: number; readonly nodes: readonly Figure[] };
  readonly claims: { readonly totalCount: number; readonly nodes: readonly Claim[] };
}

/** The published figures of an entity; nothing where there are none, since the limits say so. */
export function Figures({ of }: { of: SaidOf }) {
  const entities = useEntityText();
  if (of.figures.totalCount === 0) return null;
  return <Section id="figures" title={entities.figures.title} note={entities.figures.note}><FigureTable figures={of.figures.nodes} total={of.figures.totalCount} subject={of.id} /></Section>;
}

/** What was said about an entity. */
export function Claims({ of }: { of: SaidOf }) {
  const entities = useEntityText();
  if (of.claims.totalCount === 0) return null;
  return <Section id="claims" title={entities.institution.claims(of.claims.totalCount)}><ClaimList claims={of.claims.nodes} /></Section>;
}

/** What is not known about an entity, in sentences of rules, and the remark of the data, which may say anything. Nothing where there is neither. */
export function NotKnown({ sentences, note }: { sentences: readonly (string | false | null)[]; note: string | null }) {
  const { text } = useSite();
  const said = sentences.filter(Boolean);
  return <>{said.length > 0 && <Limits>{said.join(text.gap)}</Limits>}{note && <div className="limits"><p><b>{text.source.note}</b> {sentence(note)}</p></div>}</>;
}

/** What is not known about a thing. */
function Limits({ children }: { children: ReactNode }) {
  const { limits } = useEntityText();
  return <div className="limits"><p><b>{limits.title}</b> {children} <Link to="/about" params={{ at: undefined }}>{limits.about}</Link></p></div>;
}
