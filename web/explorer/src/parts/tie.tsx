// tie.tsx: the number of a tie as a link to what the tie rests on: its rows with their sources, beside the network that it is of.
import type { ReactNode } from 'react';
import { Link } from '../app/site';
import { useViewText } from '../text/views';

/** kind is the network's word in addresses, without it that of shared alliances; a and b are the ids of the ends. */
export function TieLink({ kind, a, b, children }: { kind?: string; a: string; b: string; children: ReactNode }) {
  const { restsOn } = useViewText();
  return <Link to="/networks" params={{ kind, sel: `${a},${b}` }}>{children}<span className="hidden"> {restsOn}</span></Link>;
}
