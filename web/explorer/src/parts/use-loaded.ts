// use-loaded.ts: a part of the program that the first page does without until it is there.
import { useEffect, useState } from 'react';

/**
 * The module that load imports, once it has come; load stays the same function. Where it does not come, as without a network, the page stands
 * as it is: a part that React.lazy cannot load takes the whole page with it.
 */
export function useLoaded<M>(load: () => Promise<M>, wanted = true): M | undefined {
  const [module, set] = useState<M>();
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    load().then((m) => here && set(m), () => {});
    return () => { here = false; };
  }, [load, wanted]);
  return module;
}
