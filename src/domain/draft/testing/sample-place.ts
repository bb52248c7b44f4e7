/** A station in a small district, for tests of drafts. */
import type { DraftPlace } from '../place.ts';

/** The arguments replace fields. */
export const samplePlace = (
  site: Partial<DraftPlace['site']> = {},
  district: Partial<DraftPlace['district']> = {},
): DraftPlace => ({
  site: { since: '2026-11-01', notices: [], ...site },
  district: {
    id: 'yangban',
    name: '样板区',
    terms: [],
    minimums: {},
    teams: [],
    brands: [],
    stations: [{ key: 'yangban/east', name: '东街社区' }],
    ...district,
  },
  station: 'yangban/east',
});
