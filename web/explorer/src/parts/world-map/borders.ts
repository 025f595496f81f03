// borders.ts: what finds the borders in the file of the map: few maps draw them, so that it is loaded for these alone.
export { mesh } from 'topojson-client';
