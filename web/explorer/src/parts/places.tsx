// places.tsx: how much lies in which place: the frame of the side column, with the map above its bars.
// Places without a location are in the bars alone.
import type { ReactNode } from 'react';
import { Amounts, type Amount } from './amounts';
import { Frame } from './frame';
import { regionColour } from './regions';
import { WorldMap } from './world-map';

export interface Place {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly region: string;
  readonly location: { readonly latitude: number; readonly longitude: number } | null;
}

interface Props {
  title: string;
  note?: ReactNode;
  caption: ReactNode;
  actions?: ReactNode;
  /** The marks of the map: countries with a number each. */
  places: readonly Place[];
  /** The bars below it. */
  bars: readonly Amount[];
  what: ReactNode;
  number: ReactNode;
}

export function Places({ title, note, caption, actions, places, bars, what, number }: Props) {
  const marks = places.flatMap((p) => (p.location ? [{ id: p.key, name: p.name, value: p.count, ...p.location, colour: regionColour(p.region) }] : []));
  return (
    <Frame title={title} note={note} caption={caption} actions={actions}>
      {marks.length > 0 && <WorldMap finding={title} marks={marks} size="small" />}
      <div className="pic-body"><Amounts rows={bars} caption={title} what={what} number={number} /></div>
    </Frame>
  );
}
