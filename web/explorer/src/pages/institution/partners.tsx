// partners.tsx: who shares two or more alliances with an institution: a picture in which nearer means more, and the list that says the same.
import { keyOf, pathOf } from '../../app/address';
import { Link, useSite } from '../../app/site';
import type { InstitutionQuery } from '../../data/gen/institution';
import { To } from '../../parts/kind';
import { Frame } from '../../parts/frame';
import { regionColour, REGIONS } from '../../parts/regions';
import type { Institution } from './page';

/** How many partners the list shows before a link to all. */
const LISTED = 7;

/** The picture's width and height, and the radius of its outer ring. */
const WIDTH = 394, HEIGHT = 330, RING = 138;

/** How many partners have a label. */
const LABELS = 6;

export function Partners({ of, network, dataset }: { of: Institution; network: InstitutionQuery['network']; dataset: InstitutionQuery['dataset'] }) {
  const { text, go, href } = useSite();
  const ties = (network.node?.ties.nodes ?? []).flatMap(({ weight, target, basis }) => (target.__typename === 'Institution' ? [{ weight, target, basis: basis.nodes.filter((b) => b.__typename === 'Alliance') }] : []));
  const total = network.node?.ties.totalCount ?? 0;
  if (ties.length === 0) return null;
  const most = Math.max(...ties.map((t) => t.weight));
  const regionOf = (t: (typeof ties)[number]) => t.target.country?.region ?? '';
  const ring = [...ties].sort((a, b) => REGIONS.indexOf(regionOf(a)) - REGIONS.indexOf(regionOf(b)) || (a.target.name < b.target.name ? -1 : 1));
  const places = ring.map((t, i) => {
    const angle = (i / ring.length) * 2 * Math.PI - Math.PI / 2;
    const r = most === 2 ? 1 : 1 - (0.55 * (t.weight - 2)) / (most - 2 || 1);
    return { ...t, x: WIDTH / 2 + Math.cos(angle) * r * RING * 1.28, y: HEIGHT / 2 + Math.sin(angle) * r * RING };
  });
  const labelled = new Set([...places].sort((a, b) => b.weight - a.weight).slice(0, LABELS).map((p) => p.target.id));
  const title = text.institution.partners(total);
  const counts = REGIONS.map((r) => [r, ties.filter((t) => regionOf(t) === r).length] as const).filter(([, c]) => c > 0);
  const turn = (from: number, by: number) => (document.querySelectorAll<SVGAElement>('.partners a')[(from + by + places.length) % places.length])?.focus();
  return (
    <>
      <Frame className="wide-only" title={title} note={text.institution.partnersNote} caption={`${network.statement} ${text.coverage.rule} ${dataset.name} ${dataset.version}`}
        actions={<><Link to="/networks" params={{ sel: of.id }}>{text.nav.networks}</Link><Link to="/paths" params={{ from: of.id }}>{text.actions.connect}</Link></>}>
        <svg className="partners" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={title}>
          {[1, 0.72, 0.45].map((r) => <ellipse key={r} cx={WIDTH / 2} cy={HEIGHT / 2} rx={RING * 1.28 * r} ry={RING * r} fill="none" stroke="var(--line)" />)}
          {places.map((p) => <path key={p.target.id} d={`M${WIDTH / 2} ${HEIGHT / 2}L${p.x} ${p.y}`} stroke="var(--tie)" strokeWidth={p.weight - 1} opacity="var(--tie-alpha)" />)}
          {places.map((p, i) => (
            <a key={p.target.id} href={href(pathOf(p.target.id))} tabIndex={i === 0 ? 0 : -1} aria-label={`${p.target.name}, ${p.weight}`}
              onClick={(e) => { if (e.metaKey || e.ctrlKey) return; e.preventDefault(); go(href(pathOf(p.target.id))); }}
              onKeyDown={(e) => { if (e.key === 'ArrowRight' || e.key === 'ArrowDown') { e.preventDefault(); turn(i, 1); } else if (e.key === 'ArrowLeft' || e.key === 'ArrowUp') { e.preventDefault(); turn(i, -1); } }}>
              <circle cx={p.x} cy={p.y} r="4.5" fill={regionColour(regionOf(p))} stroke="var(--paper)" strokeWidth="1.5" />
              <title>{`${p.target.name}: ${p.basis.map((b) => b.acronym ?? b.name).join(', ')}`}</title>
            </a>
          ))}
          <circle cx={WIDTH / 2} cy={HEIGHT / 2} r="7" fill={regionColour(of.country?.region ?? '')} stroke="var(--paper)" strokeWidth="2" />
          {places.filter((p) => labelled.has(p.target.id)).map((p) => <text key={p.target.id} x={p.x} y={p.y + (p.y < HEIGHT / 2 ? -8 : 15)} textAnchor={p.x < 70 ? 'start' : p.x > WIDTH - 70 ? 'end' : 'middle'}>{short(p.target.name)}</text>)}
        </svg>
        <p className="legend">{counts.map(([r, c]) => <span key={r}><i className={`dot r-${r.toLowerCase() || 'unknown'}`} />{text.regions[r]} {c}</span>)}</p>
      </Frame>
      <table>
        <caption className="hidden">{title}</caption>
        <thead><tr><th scope="col">{text.institution.partner}</th><th scope="col">{text.institution.shared}</th></tr></thead>
        <tbody>
          {ties.slice(0, LISTED).map((t) => (
            <tr key={t.target.id}>
              <td><To thing={t.target} />{t.target.country && <div className="soft small">{t.target.country.name}</div>}</td>
              <td className="small">{t.basis.map((b, i) => <span key={b.id}>{i > 0 && ', '}<To thing={b}>{b.acronym ?? b.name}</To></span>)} <span className="soft">({t.weight})</span></td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > LISTED && <p className="small"><Link to="/networks" params={{ sel: of.id, view: 'table', of: keyOf(of.id) }}>{text.actions.all(total)}</Link></p>}
    </>
  );
}

/** A name that fits beside a mark. */
const short = (name: string) => (name.length > 26 ? `${name.slice(0, 25).trimEnd()}…` : name);
