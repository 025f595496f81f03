// ring-picture.tsx: the round picture of partners. Tab enters it, arrows go round, Enter opens; what is chosen always has its name.
import { pathOf } from '../../app/address';
import { useFollow, useSite } from '../../app/site';
import { lineOf, placeLabels } from '../../parts/labels';
import { regionColour } from '../../parts/regions';
import { useRove } from '../../parts/rove';
import type { Institution } from './page';
import { HEIGHT, place, regionOf, ringsOf, WIDTH, type Partner } from './ring';

/** How many partners may have a label, the strongest first. */
const LABELS = 10;

/** The radius of a mark and of the one in the middle. */
const MARK = 4.5, MIDDLE = 7;

export function RingPicture({ of, partners, title, chosen, choose }: { of: Institution; partners: readonly Partner[]; title: string; chosen: string | undefined; choose(id: string | undefined): void }) {
  const { href, text } = useSite();
  const follow = useFollow();
  const rove = useRove<SVGSVGElement>();
  const placed = place(partners);
  const cx = WIDTH / 2, cy = HEIGHT / 2;
  const marks = [...placed.map((p) => ({ id: p.target.id, x: p.x, y: p.y, r: MARK })), { id: of.id, x: cx, y: cy, r: MIDDLE }];
  const ranked = [{ id: of.id, name: of.name }, ...[...placed].sort((a, b) => b.weight - a.weight || (a.target.name < b.target.name ? -1 : 1)).slice(0, LABELS).map((p) => ({ id: p.target.id, name: p.target.name }))];
  const one = placed.find((p) => p.target.id === chosen);
  const labels = placeLabels(marks, ranked, { width: WIDTH, height: HEIGHT }, { chosen: one && { id: one.target.id, name: one.target.name } });
  return (
    <svg className="partners" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={title} {...rove}>
      {ringsOf(partners).map((r) => <ellipse key={r.rx} cx={cx} cy={cy} {...r} fill="none" stroke="var(--line)" />)}
      {placed.map((p) => <path key={p.target.id} d={`M${cx} ${cy}L${p.x} ${p.y}`} stroke={p === one ? 'var(--accent)' : 'var(--tie)'} strokeWidth={Math.min(4, p.weight - 1)} opacity={p === one ? 1 : 'var(--tie-alpha)'} />)}
      <circle cx={cx} cy={cy} r={MIDDLE} fill={regionColour(of.country?.region ?? '')} stroke="var(--paper)" strokeWidth="2" />
      {placed.map((p) => (
        <a key={p.target.id} href={href(pathOf(p.target.id))} aria-label={`${p.target.name}: ${p.basis.map((b) => b.acronym ?? b.name).join(text.list)}`}
          onMouseEnter={() => choose(p.target.id)} onMouseLeave={() => choose(undefined)} onFocus={() => choose(p.target.id)} onBlur={() => choose(undefined)}
          onClick={follow(href(pathOf(p.target.id)))}>
          <circle cx={p.x} cy={p.y} r="12" fill="transparent" />
          <circle cx={p.x} cy={p.y} r={p === one ? MARK + 2 : MARK} fill={regionColour(regionOf(p))} stroke="var(--paper)" strokeWidth="1.5" />
        </a>
      ))}
      <g aria-hidden="true" className="labels">
        {labels.map((l) => (
          <text key={l.id} className={l.id === of.id || l.id === chosen ? 'strong' : undefined} textAnchor={l.anchor}>
            {l.lines.map((line, i) => <tspan key={i} x={l.x} y={l.y + i * lineOf(l.size)}>{line}</tspan>)}
          </text>
        ))}
      </g>
    </svg>
  );
}
