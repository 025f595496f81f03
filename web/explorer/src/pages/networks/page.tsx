// page.tsx of networks: a network as picture, table or matrix, with its measures, groups, and who stands between the others.
import { useCallback, useRef, useState } from 'react';
import { Change, useSite } from '../../app/site';
import { NetworkPictureDocument, type NetworkPictureQuery } from '../../data/gen/network';
import { AskInGraphQL, Cite, CopyLink, Downloads } from '../../parts/actions';
import { keep } from '../../parts/files';
import { Frame } from '../../parts/frame';
import { Columns, PageHead } from '../../parts/layout';
import { useNamedOnly } from '../../parts/named-only';
import { Asked, Notice } from '../../parts/states';
import { useViewText } from '../../text/views';
import { Chosen } from './cards';
import { CARD, useChoice } from './choice';
import { Controls } from './controls';
import type { Drawing } from './drawing';
import { Matrix } from './matrix';
import { MOST_NODES, MOST_TIES, useNetwork, type Loaded } from './network';
import { NetworkPicture } from './network-picture';
import { NetworkTable } from './network-table';
import { Legend, Side } from './side';
import { downloadQuery, inputOf, membersOf, stateOf, type State } from './state';
import './style.css';
import { texts } from './text';
import { TiesTable } from './ties-table';

/** Ties per node from which on a picture says little: it is drawn only when asked for. */
const DENSE = 20;

/** Nodes in the table that paper shows below the picture. */
const ON_PAPER = 40;

/** What can be downloaded, with the endings of its addresses. */
const FILES = [['GraphML', '.graphml'], ['GEXF', '.gexf'], ['JSON', '.json']] as const, TABLES = [['nodes', '/nodes.csv'], ['ties', '/ties.csv']] as const;

export default function NetworksPage() {
  const site = useSite();
  const t = texts[site.language];
  const state = stateOf(site.address);
  const variables = { lang: site.language, of: inputOf(state), resolution: state.resolution, seed: state.seed, ...membersOf(state) };
  const { answer, loaded, failure } = useNetwork(variables);
  const title = t.title[state.kind], tie = t.tie[state.kind];
  return (
    <>
      <PageHead name={typeof title === 'function' ? title(state.min) : title} />
      <p className="soft">{typeof tie === 'function' ? tie(state.min) : tie}</p>
      <Controls state={state} />
      {filtered(state) && <p className="small">{[...names(state, answer.data), ...state.country].join(site.text.list)} <Change params={{ alliance: undefined, country: undefined, sel: undefined, of: undefined }}>{t.withAll}</Change></p>}
      {failure && <Notice kind="warn">{failure.message} <code>{failure.code}</code></Notice>}
      <Asked answer={answer} rows={16} smaller={<Change params={{ min: String(state.min + 1) }}>{site.text.states.smaller}</Change>}>
        {() => loaded && <View state={state} loaded={loaded} variables={variables} />}
      </Asked>
    </>
  );
}

function View({ state, loaded, variables }: { state: State; loaded: Loaded; variables: Parameters<typeof useNetwork>[0] }) {
  const site = useSite();
  const views = useViewText();
  const { text, root, at } = site;
  const t = texts[site.language];
  const namedOnly = useNamedOnly();
  const drawing = useRef<Drawing>(undefined);
  const [plain, setPlain] = useState(false);
  const [asked, ask] = useState('');
  const { network, dataset } = loaded.data;
  const choose = useChoice();
  const fallback = useCallback(() => setPlain(true), []);
  const dense = network.nodeCount > MOST_NODES || network.tieCount > MOST_TIES || network.tieCount > DENSE * network.nodeCount;
  const view = state.view === 'picture' && plain ? 'table' : state.view;
  const query = downloadQuery(variables.of, at);
  const links = [...FILES, ...TABLES.map(([word, ending]) => [`CSV: ${t.measures[word]}`, ending] as const)].map(([label, ending]) => ({ label, href: `${root}networks/${state.kind}${ending}${query}` }));
  if (network.nodeCount === 0) return <Notice title={text.states.nothing}>{filtered(state) ? t.emptyOf : t.empty} <Change params={{ min: undefined, weight: undefined, ...ALL }}>{views.actions.clear}</Change></Notice>;
  return (
    <Columns wide side={<><Chosen variables={variables} sel={state.sel} loaded={loaded} choose={choose} /><Side loaded={loaded} state={state} variables={variables} /></>}>
      <Frame
        title={<span className="hidden">{t.views[view]}</span>}
        caption={<>
          <b>{network.statement}</b> {loaded.data.alliances && namedOnly(loaded.data.alliances)} {t.caption(state.resolution, state.seed)} {dataset.name} {dataset.version}, {dataset.license}
          {loaded.done && loaded.ties.length < network.tieCount && <> {t.partialTies(loaded.ties.length, network.tieCount)}</>}
          {loaded.done && loaded.nodes.length < network.nodeCount && <> {t.partial(loaded.nodes.length, network.nodeCount)}</>}
        </>}
        actions={<>
          <Cite className="plain" view={{ title: document.title, statement: network.statement, dataset: dataset.citation, version: dataset.version }} />
          <CopyLink version={dataset.version} />
          <Downloads className="plain" links={links} />
          {view === 'picture' && <button type="button" className="plain" onClick={() => save(drawing.current, `alliance-atlas-${dataset.version.slice(0, 8)}-${state.kind}.png`)}>PNG</button>}
          <span className="push"><AskInGraphQL className="plain" document={NetworkPictureDocument} variables={variables} /></span>
        </>}
      >
        {plain && state.view === 'picture' && <Notice>{text.states.noWebGL}</Notice>}
        {view === 'picture' && (dense && asked !== network.statement
          ? <Notice kind="warn" title={t.hairball(network.nodeCount, network.tieCount)}>{t.atTable} <button type="button" className="plain" onClick={() => ask(network.statement)}>{t.draw}</button></Notice>
          : <><NetworkPicture loaded={loaded} state={state} choose={choose} handle={drawing} fallback={fallback} /><Legend loaded={loaded} state={state} /></>)}
        {(view === 'table' || (view === 'picture' && dense && asked !== network.statement)) && <div className="framed"><NetworkTable loaded={loaded} /></div>}
        {view === 'ties' && <div className="framed"><TiesTable loaded={loaded} of={state.of} choose={choose} /></div>}
        {view === 'matrix' && <div className="framed"><Matrix loaded={loaded} state={state} choose={(sel) => choose(sel, CARD)} /></div>}
      </Frame>
      {view === 'picture' && <div className="print-only"><p className="small">{t.onPaper(Math.min(ON_PAPER, network.nodeCount), network.nodeCount)}</p><NetworkTable loaded={loaded} most={ON_PAPER} /></div>}
    </Columns>
  );
}

/** Conditions that no control shows: they come with links from pages of alliances and countries. */
const filtered = (state: State) => state.alliances.length + state.country.length > 0;

/** All conditions on who is in the network, taken away. */
const ALL = { region: undefined, country: undefined, alliance: undefined, without: undefined, sel: undefined, of: undefined };

/** The alliances that the network is limited to, by name as far as the answer has them. */
const names = (state: State, data: NetworkPictureQuery | undefined): string[] => state.alliances.map((key) => data?.alliances?.nodes.find((a) => a.id === `alliance/${key}`)?.name ?? key);

/** Saves the picture as it stands. */
function save(drawing: Drawing | undefined, name: string): void {
  drawing?.toCanvas().toBlob((blob) => blob && keep(blob, name));
}
