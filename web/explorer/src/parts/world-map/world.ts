// world.ts: the land of the maps: its file, loaded once, and its shapes on paper of a size.
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
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

/** The shapes as paths on a sheet of a size. */
export function sheetOf(topology: World, centre: Centre, width: number, height: number, withBorders: boolean): Sheet {
  const land = feature(topology, topology.objects.land);
  const edge = Math.round(width * EDGE);
  const project = geoEqualEarth().rotate([MIDDLE[centre], 0]).fitExtent([[edge, edge / 2], [width - edge, height - edge / 2]], land);
  const path = geoPath(project).digits(1);
  const { countries } = topology.objects;
  return { project, land: path(land) ?? '', borders: withBorders ? path(mesh(topology, countries, (a, b) => a !== b)) ?? '' : '' };
}
