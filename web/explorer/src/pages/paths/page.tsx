// page.tsx of paths: how two are connected: a sentence, the ways in one picture, what each step rests on, and when they came nearer.
import { useRef } from 'react';
import { Link, useSite } from '../../app/site';
import { PathEndsDocument, PathsDocument, type PathsQuery, type PathsQueryVariables } from '../../data/gen/paths';
import { jsonOf } from '../../data/downloads';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Frame } from '../../parts/frame';
import { PageHead, Section } from '../../parts/layout';
import { csv } from '../../parts/files';
import { Save } from '../../parts/save-menu';
import { SourcesOf } from '../../parts/sources';
import { Asked, Notice } from '../../parts/states';
import { plain, Strong } from '../../parts/strong';
import { Form } from './form';
import { graphml } from './graphml';
import { WayList } from './list';
import { Nearer } from './nearer';
import { NoWay } from './no-way';
import { Picture } from './picture';
import { stateOf, variablesOf, type State } from './state';
import './style.css';
import { texts } from './text';
import { rowsOf, partOf, whenOf, type Way } from './ways';

/** Ends that show what the page is for, while none is chosen. */
const EXAMPLES = [['institution/politecnico-di-milano', 'Politecnico di Milano', 'institution/universitas-terbuka', 'Universitas Terbuka'], ['institution/tsinghua-university', 'Tsinghua University', 'institution/university-of-nairobi', 'University of Nairobi']] as const;

export default function PathsPage() {
  const site = useSite();
  const t = texts[site.language];
  const state = stateOf(site.address);
  const variables = variablesOf(state, site.language);
  const answer = useAnswer(PathsDocument, variables);
  const some = state.from || state.to;
  const ends = useAnswer(PathEndsDocument, some && !variables ? { lang: site.language, from: state.from || some, to: state.to || some } : undefined);
  const known = variables ? answer.data : ends.data;
  const nameOf = (id: string) => (!id ? '' : known?.from?.id === id ? named(known.from) : known?.to?.id === id ? named(known.to) : '');
  return (
    <>
      <PageHead name={t.title} />
      <Form state={state} names={{ from: nameOf(state.from), to: nameOf(state.to) }} />
      {some && state.from === state.to && <Notice>{t.same}</Notice>}
      {!variables && <Intro />}
      {variables && <Asked answer={answer} rows={14}>{(data) => <View state={state} data={data} variables={variables} busy={answer.busy} />}</Asked>}
    </>
  );
}

const named = (node: NonNullable<PathsQuery['from']>): string => ('name' in node ? node.name : node.id);

function Intro() {
  const t = texts[useSite().language];
  return (
    <>
      <p className="lead">{t.lead}</p>
      <p className="small">{t.examples}: {EXAMPLES.map(([from, a, to, b], i) => <span key={from}>{i > 0 && ' · '}<Link to="/paths" params={{ from, to }}>{a} – {b}</Link></span>)}</p>
    </>
  );
}

function View({ state, data, variables, busy }: { state: State; data: PathsQuery; variables: PathsQueryVariables; busy: boolean }) {
  const { language, text, root, at } = useSite();
  const t = texts[language];
  const picture = useRef<HTMLDivElement>(null);
  const { network, dataset } = data;
  const ways = network.paths.paths;
  const { shortest } = network.paths;
  if (shortest === null || !data.from || !data.to) return <NoWay state={state} data={data} names={[data.from ? named(data.from) : '', data.to ? named(data.to) : '']} />;
  const counts = countsOf(network.lengths.paths);
  const { more } = network.lengths;
  const finding = t.found(shortest, counts[0]?.[1] ?? 0, more && counts.length === 1) + (counts[1] ? t.longer(counts[1][0], counts[1][1], more && counts.length === 2) : '') + text.stop + text.gap + t.otherwise[state.through](data.other.paths.shortest);
  const title = `${named(data.from)} – ${named(data.to)}`;
  const caption = `${t.caption[state.through]} ${at ? t.asOf(text.date(at)) : t.allTimes} ${dataset.name} ${dataset.version}, ${dataset.license}.`;
  return (
    <SourcesOf answers={[data]}>
      <p className="lead finding"><Strong>{finding}</Strong></p>
      <Frame className="wide-picture"
        title={t.picture(ways.length)}
        caption={caption}
        actions={<>
          <Cite className="plain" view={{ title, statement: plain(finding), dataset: dataset.citation, version: dataset.version }} />
          <CopyLink version={dataset.version} />
          <Save name="paths" version={dataset.version} title={title} caption={`${plain(finding)} ${caption}`} picture={picture} table={() => csv([t.columns, ...ways.flatMap((way, i) => lines(way, i + 1))])}
            files={[{ label: 'GraphML', ending: 'graphml', content: () => graphml(ways, { statement: `${plain(finding)} ${network.statement}`, citation: dataset.citation, licence: dataset.license, directed: network.directed }) }]}
            links={[{ label: 'JSON', href: jsonOf(root, PathsDocument, variables, at) }]} />
          <span className="push"><AskInGraphQL className="plain" document={PathsDocument} variables={variables} /></span>
        </>}
      >
        <div ref={picture}><Picture ways={ways} name={`${title}. ${plain(finding)}`} /></div>
      </Frame>
      <Nearer state={state} ways={ways} key={busy ? 'old' : `${state.from} ${state.to}`} />
      <Section id="steps" title={t.rests} note={t.restsNote}>
        <WayList ways={ways} counts={counts} more={more} state={state} />
      </Section>
    </SourcesOf>
  );
}

/** How many ways there are of each length, the shortest first. */
function countsOf(paths: readonly { readonly length: number }[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const { length } of paths) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts];
}

/** The steps of a way as rows of a table. */
function lines(way: Way, number: number): (string | number)[][] {
  return way.ties.flatMap((tie, i) => {
    const a = way.nodes[i]!, b = way.nodes[i + 1]!;
    return rowsOf(tie).map((row) => {
      const part = partOf(row, a, b), when = whenOf(row);
      return [number, way.length, i + 1, a.id, a.name, b.id, b.name, row.id, part.as ?? part.role ?? part.word, when.from ?? '', when.seen ?? when.asOf ?? '', row.sources.map((s) => s.id).join(' ')];
    });
  });
}
