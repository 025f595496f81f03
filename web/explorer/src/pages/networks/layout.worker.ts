// layout.worker.ts: places the nodes of a network outside the page's thread.
import { layout, type Box, type PlacedNode, type PlacedTie } from './layout';

export interface Job {
  readonly nodes: readonly PlacedNode[];
  readonly ties: readonly PlacedTie[];
  readonly box: Box;
}

export interface Places {
  /** x and y of node i at 2i and 2i + 1. */
  readonly places: Float64Array;
  readonly done: boolean;
}

self.onmessage = ({ data }: MessageEvent<Job>) => {
  const places = layout(data.nodes, data.ties, data.box, (so) => postMessage({ places: so.slice(), done: false } satisfies Places));
  postMessage({ places, done: true } satisfies Places);
};
