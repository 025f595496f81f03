// regions.ts: the regions of the world in their order and with their colours, which are the same on every page.

/** The regions that can be chosen. */
export const KNOWN_REGIONS = ['Asia', 'Europe', 'Americas', 'Africa', 'Oceania'] as const;

/** The region of a word of an address, in whatever case it is written. */
export const regionNamed = (word: string | undefined): (typeof KNOWN_REGIONS)[number] | undefined => KNOWN_REGIONS.find((r) => r.toLowerCase() === word?.toLowerCase());

/** The regions and, at the end, what has none. */
export const REGIONS: readonly string[] = [...KNOWN_REGIONS, ''];

/** The colour of a region; unknown ones have that of the rest. */
export const regionColour = (region: string): string => `var(--region-${region ? region.toLowerCase() : 'unknown'})`;
