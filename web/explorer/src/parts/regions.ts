// regions.ts: the regions of the world in their order and with their colours, which are the same on every page.
export const REGIONS = ['Asia', 'Europe', 'Americas', 'Africa', 'Oceania', ''];

/** The colour of a region; unknown ones have that of the rest. */
export const regionColour = (region: string): string => `var(--region-${region ? region.toLowerCase() : 'unknown'})`;
