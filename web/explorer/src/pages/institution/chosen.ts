// chosen.ts: which partner is chosen: the one under the pointer or the focus, else the one that the address says (sel).
import { useState } from 'react';
import { useSite } from '../../app/site';

export function useChosen(): [string | undefined, (id: string | undefined) => void] {
  const { address } = useSite();
  const [chosen, choose] = useState<string>();
  return [chosen ?? address.params.sel, choose];
}
