// tiles.tsx: the countries as squares of one size, by part of the world: for those who want no map at all.
import { Change, useSite } from '../../app/site';
import { REGIONS } from '../../parts/regions';
import { stepOf } from '../../parts/amount-steps';
import type { Place } from './institutions';

export default function Tiles({ places, chosen }: { places: readonly Place[]; chosen: string | undefined }) {
  const { text } = useSite();
  const most = Math.max(1, ...places.map((p) => p.count));
  const subregions = new Map<string, Place[]>();
  const name = (p: Place) => `${p.country.region ?? ''}\n${p.country.subregion ?? ''}`;
  for (const p of places) subregions.set(name(p), [...(subregions.get(name(p)) ?? []), p]);
  const parts = [...subregions].sort(([a], [b]) => REGIONS.indexOf(a.split('\n')[0]!) - REGIONS.indexOf(b.split('\n')[0]!) || (a < b ? -1 : 1));
  return (
    <div className="tiles">
      {parts.map(([part, list]) => {
        const [region = '', subregion] = part.split('\n');
        return (
          <section key={part}>
            <h3><i className={`dot r-${region.toLowerCase()}`} />{text.regions[subregion || region] ?? subregion}</h3>
            <ul>
              {list.map(({ count, country }) => (
                <li key={country.code}>
                  <Change className={`tile amount-${stepOf(count, most)}`} params={{ sel: country.code === chosen ? undefined : country.code }} current={country.code === chosen}>
                    <span className="hidden">{country.name}: </span><span aria-hidden="true">{country.code}</span> <b>{count}</b>
                  </Change>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
