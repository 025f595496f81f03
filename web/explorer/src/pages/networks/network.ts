// network.ts: a network as the page has it: nodes and ties of all pages, asked one after another with progress.
import { useEffect, useState } from 'react';
import { useSite } from '../../app/site';
import { Failure } from '../../data/client';
import { NetworkNodesDocument, NetworkPictureDocument, NetworkTiesDocument, type NetworkPictureQuery, type NetworkPictureQueryVariables } from '../../data/gen/network';
import { useAnswer, type Answer } from '../../data/use-answer';

/** What is drawn at most; a larger network is a table first, and its picture is of the nodes and ties that come first. */
export const MOST_NODES = 2000, MOST_TIES = 10_000;

export type Node = NetworkPictureQuery['network']['nodes']['nodes'][number];
export type Tie = NetworkPictureQuery['network']['ties']['nodes'][number];

export interface Loaded {
  readonly data: NetworkPictureQuery;
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
  /** Whether nodes and ties are all that will come. */
  readonly done: boolean;
}

/** The network of variables: the first answer at once, the rest as it comes. */
export function useNetwork(variables: NetworkPictureQueryVariables): { answer: Answer<NetworkPictureQuery>; loaded: Loaded | undefined; failure: Failure | undefined } {
  const { client, at } = useSite();
  const answer = useAnswer(NetworkPictureDocument, variables);
  const [rest, set] = useState<{ of: NetworkPictureQuery; nodes: Node[]; ties: Tie[]; done: boolean; failure?: Failure }>();
  const { data } = answer;
  useEffect(() => {
    if (!data) return;
    const stop = new AbortController();
    const nodes = [...data.network.nodes.nodes], ties = [...data.network.ties.nodes];
    const put = (done: boolean, failure?: Failure) => stop.signal.aborted || set({ of: data, nodes: [...nodes], ties: [...ties], done, ...(failure && { failure }) });
    const run = async () => {
      put(false);
      let page = data.network.nodes.pageInfo;
      while (page.hasNextPage && nodes.length < MOST_NODES) {
        const more = await client.ask(NetworkNodesDocument, { ...variables, after: page.endCursor }, at, stop.signal);
        nodes.push(...more.network.nodes.nodes);
        page = more.network.nodes.pageInfo;
        put(false);
      }
      let tiePage = data.network.ties.pageInfo;
      while (tiePage.hasNextPage && ties.length < MOST_TIES) {
        const more = await client.ask(NetworkTiesDocument, { of: variables.of, after: tiePage.endCursor }, at, stop.signal);
        ties.push(...more.network.ties.nodes);
        tiePage = more.network.ties.pageInfo;
        put(false);
      }
      put(true);
    };
    run().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      if (!(error instanceof Failure)) throw error;
      put(true, error);
    });
    return () => stop.abort();
    // data stands for the variables and the date that it answers.
  }, [data]);
  const own = rest && rest.of === data ? rest : undefined;
  return { answer, failure: own?.failure, loaded: data && { data, nodes: own?.nodes ?? data.network.nodes.nodes, ties: own?.ties ?? data.network.ties.nodes, done: own?.done ?? false } };
}
