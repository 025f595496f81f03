// rows.ts: the shapes of rows that shared parts show, taken from the generated types of the documents.
import type { ClaimLineFragment, ExchangeLineFragment, FigureLineFragment, SourceMarkFragment } from './gen/institution';

export type Source = SourceMarkFragment;
export type Figure = FigureLineFragment;
export type Claim = ClaimLineFragment;
export type Exchange = ExchangeLineFragment;
