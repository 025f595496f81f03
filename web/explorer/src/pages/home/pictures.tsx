// pictures.tsx: the small pictures of the first page, drawn from the data in two further questions.
import type { ReactNode } from 'react';
import { useSite } from '../../app/site';
import { HomeCountsDocument, HomeTiesDocument, type HomeCountsQuery, type HomeTiesQuery } from '../../data/gen/home-pictures';
import { useAnswer } from '../../data/use-answer';
import { regionColour } from '../../parts/regions';
import { WorldMap } from '../../parts/world-map';
import type { Texts } from '../../text/texts';
import { FlowPicture, PathPicture, SeveralPicture } from './drawn';
import { SharedPicture, WhenPicture } from './placed';
import { PAIR, type Small, type Smalls } from './questions';
import { says } from './says';

type Words = (typeof says)['en'];

/** Gives the pictures that are known so far: one that has no answer leaves its place empty. */
export function Pictures({ alliances, children }: { alliances: readonly string[]; children: (small: Smalls) => ReactNode }) {
  const { language, text } = useSite();
  const words = says[language];
  const ties = useAnswer(HomeTiesDocument, { lang: language, ...PAIR }).data;
  const counts = useAnswer(HomeCountsDocument, alliances.length > 1 ? { lang: language, alliances } : undefined).data;
  const known: Record<string, Small | undefined> = {
    ...(ties && { shared: shared(ties, words), path: path(ties, words, text) }),
    ...(counts && { flows: flows(counts, words, text), several: several(counts, alliances, words), where: where(counts, words), when: when(counts, words) }),
  };
  return <>{children(Object.fromEntries(Object.entries(known).filter(([, small]) => small)) as Smalls)}</>;
}

function shared({ shared: net }: HomeTiesQuery, words: Words): Small | undefined {
  if (net.nodeCount === 0) return undefined;
  return { picture: <SharedPicture net={net} />, says: words.shared(net.nodeCount, net.nodes.nodes[0]?.entity.name) };
}

function path({ now, then }: HomeTiesQuery, words: Words, text: Texts): Small | undefined {
  const nodes = now.paths.paths[0]?.nodes;
  const from = nodes?.[0], to = nodes?.at(-1);
  if (!nodes || !from || !to || now.paths.shortest === null) return undefined;
  return { picture: <PathPicture nodes={nodes} />, says: words.path(from.name, to.name, now.paths.shortest, then.paths.shortest, text.date(PAIR.before)) };
}

function flows({ flows: net, exchanges }: HomeCountsQuery, words: Words, text: Texts): Small | undefined {
  const giver = net.nodes.nodes[0]?.entity;
  const own = net.ties.nodes.filter((t) => t.source.id === giver?.id).toSorted((a, b) => b.weight - a.weight);
  if (!giver || !own[0]) return undefined;
  const parts = new Map<string, number>();
  for (const { target, weight } of own) {
    const part = ('subregion' in target && target.subregion) || words.others;
    parts.set(part, (parts.get(part) ?? 0) + weight);
  }
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(3).reduce((sum, [, w]) => sum + w, 0);
  return {
    picture: <FlowPicture giver={giver.name} total={own.reduce((sum, t) => sum + t.weight, 0)} parts={[...sorted.slice(0, 3).map(([part, n]) => [text.regions[part] ?? part, n] as const), ...(rest ? [[words.others, rest] as const] : [])]} />,
    says: words.flows(own[0].weight, exchanges.totalCount, giver.name, own[0].target.name),
  };
}

function several({ intersections }: HomeCountsQuery, alliances: readonly string[], words: Words): Small | undefined {
  const all = intersections.reduce((sum, i) => sum + i.count, 0);
  if (all === 0) return undefined;
  const most = intersections.toSorted((a, b) => b.alliances.length - a.alliances.length)[0];
  const more = intersections.filter((i) => i.alliances.length > 1).reduce((sum, i) => sum + i.count, 0);
  return { picture: <SeveralPicture columns={intersections} alliances={alliances} />, says: words.several(more, all, most && most.count === 1 ? most.institutions.nodes[0]?.name : undefined, most?.alliances.length ?? 0) };
}

function where({ institutions }: HomeCountsQuery, words: Words): Small | undefined {
  const groups = institutions.groups.flatMap(({ count, node }) => (node?.__typename === 'Country' ? [{ count, ...node }] : []));
  const [first, second] = groups;
  if (!first || !second) return undefined;
  const said = words.where(institutions.totalCount, groups.length, first.name, first.count, second.name, second.count);
  return { picture: <WorldMap finding={said} marks={groups.flatMap(({ id, name, count, region, location }) => (location ? [{ id, name, value: count, ...location, colour: regionColour(region ?? '') }] : []))} size="small" />, says: said };
}

/** Years of the stretch in which most alliances began. */
const STRETCH = 6;

function when({ founded, allAlliances }: HomeCountsQuery, words: Words): Small | undefined {
  const years = founded.nodes.map((a) => Number(a.founded?.slice(0, 4)));
  if (years.length === 0) return undefined;
  const within = (from: number) => years.filter((y) => y >= from && y < from + STRETCH).length;
  const from = years.reduce((best, y) => (within(y) > within(best) ? y : best), years[0]!);
  return { picture: <WhenPicture alliances={founded.nodes} />, says: words.when(founded.totalCount, allAlliances.totalCount, within(from), from, from + STRETCH - 1) };
}
