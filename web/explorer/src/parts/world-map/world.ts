// world.ts: the land of the maps: its file, loaded once, and its shapes on paper of a size.
import { geoEqualEarth, geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from '../../../map/world.json?url';

type World = Topology<{ countries: GeometryCollection; others: GeometryCollection; land: GeometryCollection }>;

export type Centre = 'atlantic' | 'pacific';

let loaded: Promise<World> | undefined;

/** The file, asked for once; a failure is forgotten, so that the next map asks again. */
export function world(): Promise<World> {
  loaded ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`the map answered ${response.status}`);
    return response.json() as Promise<World>;
  }).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Degrees that the middle of the map lies from Greenwich: no land but Greenland and Antarctica is cut at the Pacific one. */
const MIDDLE: Record<Centre, number> = { atlantic: -11, pacific: -150 };

/** Space around the land, as a share of the width. */
const EDGE = 0.02;

/** Height of a map for a width: the land without Antarctica fills it. */
export const heightOf = (width: number): number => Math.round(width * 0.47);

export interface Sheet {
  readonly project: GeoProjection;
  readonly land: string;
  /** The borders of countries that touch, without coasts. */
  readonly borders: string;
}

/** The shapes as paths on a sheet of a size, with borders where there is what finds them. */
export function sheetOf(topology: World, centre: Centre, width: number, height: number, borders: typeof import('./borders') | undefined): Sheet {
  const land = feature(topology, topology.objects.land);
  const edge = Math.round(width * EDGE);
  const project = geoEqualEarth().rotate([MIDDLE[centre], 0]).fitExtent([[edge, edge / 2], [width - edge, height - edge / 2]], land);
  const { countries } = topology.objects;
  return { project, land: pathOf(project, land), borders: borders ? pathOf(project, borders.mesh(topology, countries, (a, b) => a !== b)) : '' };
}

/** A shape as a path of SVG, to a tenth of a pixel. d3's own geoPath measures areas and middles besides, which no map here asks for. */
function pathOf(project: GeoProjection, shape: GeoPermissibleObjects): string {
  const digit = (x: number) => Math.round(x * 10) / 10;
  let path = '', ring = false, begun = false;
  geoStream(shape, project.stream({
    polygonStart() { ring = true; },
    polygonEnd() { ring = false; },
    lineStart() { begun = false; },
    lineEnd() { if (ring) path += 'Z'; },
    point(x, y) { path += `${begun ? 'L' : 'M'}${digit(x)},${digit(y)}`; begun = true; },
  }));
  return path;
}
