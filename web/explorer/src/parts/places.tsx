// places.tsx: how much lies in which place: the frame of the side column, with the map above its bars.
//
// The map stands in here once src/parts/world-map is there: each place has its location for that. Until then the bars say all of it.
import type { ReactNode } from 'react';
import { Amounts, type Amount } from './amounts';
import { Frame } from './frame';

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

export function Places({ title, note, caption, actions, bars, what, number }: Props) {
  return (
    <Frame title={title} note={note} caption={caption} actions={actions}>
      <div className="pic-body"><Amounts rows={bars} caption={title} what={what} number={number} /></div>
    </Frame>
  );
}
