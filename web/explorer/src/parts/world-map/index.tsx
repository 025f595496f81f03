// index.tsx: the map of the world for pages that show it beside other things: its code and its land are loaded when it is seen.
import { lazy, Suspense } from 'react';
import type { WorldMapProps } from './world-map';

export type { Arc } from './arcs';
export type { MapMark } from './world-map';

const Loaded = lazy(async () => ({ default: (await import('./world-map')).WorldMap }));

export function WorldMap(props: WorldMapProps) {
  return <Suspense fallback={<div style={{ aspectRatio: '100 / 47' }} />}><Loaded {...props} /></Suspense>;
}
