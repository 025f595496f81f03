// side.tsx: beside the picture: six measures, the groups with what most of each shares, and who stands between the others.
import { useMemo } from 'react';
import { Change, useSite } from '../../app/site';
import { NetworkGroupNamesDocument, type NetworkGroupNamesQuery, type NetworkPictureQueryVariables } from '../../data/gen/network';
import { useAnswer } from '../../data/use-answer';
import { To } from '../../parts/kind';
import type { Loaded } from './network';
import { classOf, coloursOf } from './picture';
import type { State } from './state';
import { texts } from './text';

/** How many stand in the list of those between the others. */
const LISTED = 9;

export function Side({ loaded, state, variables }: { loaded: Loaded; state: State; variables: NetworkPictureQueryVariables }) {
  const { language, text } = useSite();
  const t = texts[language];
  const { network } = loaded.data;
  const largest = useMemo(() => {
    const sizes = new Map<number, number>();
    for (const n of loaded.nodes) sizes.set(n.component, (sizes.get(n.component) ?? 0) + 1);
    return Math.max(0, ...sizes.values());
  }, [loaded.nodes]);
  const between = [...loaded.nodes].sort((a, b) => b.betweenness - a.betweenness || (a.entity.name < b.entity.name ? -1 : 1)).slice(0, LISTED).filter((n) => n.betweenness > 0);
  const fixed = (x: number | null) => (x === null ? '—' : x.toFixed(3));
  const members = state.kind === 'co-membership' || state.kind === 'affiliation';
  return (
    <>
      <dl className="measures">
        <div><dt>{t.measures.nodes}</dt><dd>{text.number(network.nodeCount)}</dd></div>
        <div><dt>{t.measures.ties}</dt><dd>{text.number(network.tieCount)}</dd></div>
        <div><dt>{t.measures.density}</dt><dd>{fixed(network.density)}</dd></div>
        <div><dt>{t.measures.transitivity}</dt><dd>{fixed(network.transitivity)}</dd></div>
        <div><dt>{t.measures.components}</dt><dd>{network.components.count}{loaded.done && `, ${t.measures.largest(largest)}`}</dd></div>
        <div><dt>{t.measures.modularity}</dt><dd>{fixed(network.communities.modularity)}</dd></div>
      </dl>
      <Groups loaded={loaded} state={state} variables={variables} />
      {between.length > 0 && (
        <section>
          <h2>{t.between}</h2>
          <p className="small soft">{t.betweenNote}</p>
          <table>
            <thead><tr><th scope="col">{t.name}</th><th scope="col" className="r">{t.tiesShort}</th><th scope="col" className="r" aria-sort="descending">{t.betweenShort}</th></tr></thead>
            <tbody>{between.map((n) => <tr key={n.entity.id}><td><To thing={n.entity} mark={state.kind === 'affiliation' || state.kind === 'atlas'} /></td><td className="r">{n.degree}</td><td className="r">{n.betweenness.toFixed(3)}</td></tr>)}</tbody>
          </table>
          <p className="small"><Change params={{ view: 'table', sort: undefined }}>{t.all(network.nodeCount)}</Change></p>
        </section>
      )}
      {members && (
        <div className="limits"><p>
          {state.without.length ? <Change params={{ without: undefined }}>{t.withAgain}</Change> : <><b>{t.withoutLead}</b> <Change params={{ without: 'edx-consortium,coursera-partnership', sel: undefined }}>{t.without}</Change></>}
        </p></div>
      )}
    </>
  );
}

type Group = NetworkGroupNamesQuery['network']['communities']['groups']['nodes'][number];

/** What most nodes of a group share: the one or two alliances with the largest share inside, counted here. */
function sharedBy(group: Group): { names: string; count: number; size: number } | undefined {
  const counts = new Map<string, { name: string; count: number }>();
  const nodes = group.nodes.nodes;
  for (const { entity } of nodes) {
    if (entity.__typename !== 'Institution') return undefined;
    for (const a of entity.alliances.nodes) counts.set(a.id, { name: a.acronym ?? a.name, count: (counts.get(a.id)?.count ?? 0) + 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const [first, second] = sorted;
  if (!first) return undefined;
  return { names: second && second.count === first.count ? `${first.name}, ${second.name}` : first.name, count: first.count, size: nodes.length };
}

function Groups({ loaded, state, variables }: { loaded: Loaded; state: State; variables: NetworkPictureQueryVariables }) {
  const { language } = useSite();
  const t = texts[language];
  const { communities } = loaded.data.network;
  const named = useAnswer(NetworkGroupNamesDocument, state.kind === 'co-membership' && communities.groups.nodes.length ? { lang: language, of: variables.of, resolution: state.resolution, seed: state.seed } : undefined);
  const colours = useMemo(() => coloursOf(loaded.nodes, 'group'), [loaded.nodes]);
  const groups = communities.groups.nodes.filter((g) => g.size > 2).slice(0, 6);
  if (groups.length === 0) return null;
  const names = new Map(named.data?.network.communities.groups.nodes.map((g) => [g.number, sharedBy(g)]));
  return (
    <section>
      <h2>{t.groups}</h2>
      <table>
        <thead><tr><th scope="col">{t.group}</th><th scope="col" className="r">{t.sizeOf}</th>{names.size > 0 && <th scope="col">{t.shares}</th>}</tr></thead>
        <tbody>
          {groups.map((g) => {
            const shared = names.get(g.number);
            return (
              <tr key={g.number}>
                <td><i className="dot" style={{ background: state.colour === 'group' ? colours.get(String(g.number)) : 'var(--cat-rest)' }} />{g.number}</td>
                <td className="r">{g.size}</td>
                {names.size > 0 && <td>{shared && <>{shared.names} <span className="soft">({t.of(shared.count, shared.size)})</span></>}</td>}
              </tr>
            );
          })}
          {communities.count > groups.length && <tr><td><i className="dot" />{t.more(communities.count - groups.length)}</td><td />{names.size > 0 && <td />}</tr>}
        </tbody>
      </table>
    </section>
  );
}

/** The classes of the picture with their colours, where groups do not say them. */
export function Legend({ loaded, state }: { loaded: Loaded; state: State }) {
  const { text } = useSite();
  const colours = useMemo(() => coloursOf(loaded.nodes, state.colour), [loaded.nodes, state.colour]);
  if (state.colour === 'group' || state.colour === 'component') return null;
  const counts = new Map<string, number>();
  for (const n of loaded.nodes) counts.set(classOf(n, state.colour), (counts.get(classOf(n, state.colour)) ?? 0) + 1);
  const word = (w: string) => (state.colour === 'region' ? text.regions[w] ?? w : text.words[w] ?? w.toLowerCase());
  return <p className="legend">{[...counts].sort(([, a], [, b]) => b - a).slice(0, 8).map(([w, n]) => <span key={w}><i className="dot" style={{ background: colours.get(w) }} />{word(w)} {n}</span>)}</p>;
}
