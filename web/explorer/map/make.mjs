// make.mjs: makes world.json, the land of the explorer's maps, from world-atlas and the two tables beside it.
//
// Run `node explorer/map/make.mjs` in the folder web after a change of the tables or of the countries in data/. The same input gives the
// same bytes. With --check nothing is written: it fails where world.json would differ. It stops, too, where a shape is not the one that its
// line in shapes.csv names, and where a country of data/ has neither a shape nor a line in points.csv.
import { quantize } from 'topojson-client';
import { presimplify, quantile, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The share of points that stay, those that add most area. With more of them the file grows and the eye sees nothing of it. */
const KEPT = 0.29;

/** A country below this many steradians, about 1,200 square kilometres, keeps every point of its largest island: else it would vanish. */
const SMALL = 3e-5;

/** Steps across the world: 1.3 km each at the equator, an eighth of a pixel on a map 1,440 px wide. */
const STEPS = 3e4;

/** A ring of fewer points encloses nothing that can be seen. */
const RING = 4;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const table = (path) => readFileSync(at(path), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));

const source = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
const joined = join(source.objects.countries.geometries, table('shapes.csv'));
checkCountries(joined.countries);

source.objects = {
  countries: collection([...joined.countries].sort().map(([id, arcs]) => ({ type: 'MultiPolygon', id, arcs }))),
  others: collection(joined.others),
  land: collection(withoutSouth(source.objects.land)),
};
const weighted = presimplify(source, sphericalTriangleArea);
const limit = quantile(weighted, KEPT); // of all points, before those of small countries are made to stay
keepSmall(weighted);
const text = JSON.stringify(prune(quantize(simplify(weighted, limit), STEPS))) + '\n';

if (!process.argv.includes('--check')) writeFileSync(at('world.json'), text);
else if (readFileSync(at('world.json'), 'utf8') !== text) throw new Error('world.json differs from what the tables say. Run node explorer/map/make.mjs.');

/** Shapes by our codes, as shapes.csv says, and those pieces of land that have no code. Several shapes may be of one country. */
function join(shapes, rows) {
  if (shapes.length !== rows.length) throw new Error(`${shapes.length} shapes, but ${rows.length} lines in shapes.csv`);
  const countries = new Map(), others = [];
  shapes.forEach((shape, i) => {
    const [index, numeric, name, code, role] = rows[i];
    if (Number(index) !== i || name !== shape.properties.name || numeric !== (shape.id ?? '')) {
      throw new Error(`line ${i + 2} of shapes.csv is not about ${shape.id} ${shape.properties.name}`);
    }
    const { type, arcs } = shape;
    if (role === 'country') countries.set(code, [...(countries.get(code) ?? []), ...(type === 'Polygon' ? [arcs] : arcs)]);
    if (role === 'other') others.push({ type, arcs });
  });
  return { countries, others };
}

/** Every country of ours is on the map, as a shape or as a point, and nothing else is. */
function checkCountries(shapes) {
  const ours = table('../../../data/countries.csv').map(([code]) => code);
  const points = new Set(table('points.csv').map(([code]) => code));
  const lost = ours.filter((code) => !shapes.has(code) && !points.has(code));
  const strange = [...shapes.keys()].filter((code) => !ours.includes(code));
  if (lost.length || strange.length) throw new Error(`neither a shape nor a point: ${lost.join(' ')}; not in data/countries.csv: ${strange.join(' ')}`);
}

function collection(geometries) {
  return { type: 'GeometryCollection', geometries };
}

/** The polygons of the land without those that lie wholly south of 60 degrees. */
function withoutSouth(land) {
  const { scale, translate } = source.transform;
  const south = (arc) => {
    let y = 0;
    return source.arcs[arc < 0 ? ~arc : arc].every(([, dy]) => (y += dy) * scale[1] + translate[1] < -60);
  };
  return land.geometries.map(({ type, arcs }) => ({ type: 'MultiPolygon', arcs: (type === 'Polygon' ? [arcs] : arcs).filter(([outer]) => !outer.every(south)) }));
}

/** Makes the points of the largest islands of small countries stay. */
function keepSmall(topology) {
  for (const { arcs } of topology.objects.countries.geometries) {
    const areas = arcs.map(([outer]) => areaOf(topology, outer));
    if (areas.reduce((a, b) => a + b) > SMALL) continue;
    const [outer] = arcs[areas.indexOf(Math.max(...areas))];
    for (const arc of outer) for (const point of topology.arcs[arc < 0 ? ~arc : arc]) point[2] = Infinity;
  }
}

/** The area of a ring in steradians, nearly: as if the world were flat around it. */
function areaOf(topology, ring) {
  const points = ring.flatMap((arc) => (arc < 0 ? [...topology.arcs[~arc]].reverse() : topology.arcs[arc]));
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length];
    sum += x * nextY - nextX * y;
  });
  return (Math.abs(sum) / 2) * Math.cos((points[0][1] * Math.PI) / 180) * (Math.PI / 180) ** 2;
}

/** The topology without rings that were simplified to nothing, unless a country has no other, and without arcs that nothing uses. */
function prune(topology) {
  const size = (ring) => ring.reduce((n, arc) => n + topology.arcs[arc < 0 ? ~arc : arc].length - 1, 0);
  const names = new Map(), arcs = [];
  const rename = (arc) => {
    const old = arc < 0 ? ~arc : arc;
    if (!names.has(old)) names.set(old, arcs.push(topology.arcs[old]) - 1);
    return arc < 0 ? ~names.get(old) : names.get(old);
  };
  for (const { geometries } of Object.values(topology.objects)) {
    for (const shape of geometries) {
      const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
      const largest = Math.max(...polygons.map(([outer]) => size(outer)));
      shape.type = 'MultiPolygon';
      shape.arcs = polygons.filter(([outer]) => size(outer) >= Math.min(RING, largest))
        .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => size(hole) >= RING)].map((ring) => ring.map(rename)));
    }
  }
  return { type: 'Topology', objects: topology.objects, arcs, transform: topology.transform };
}
