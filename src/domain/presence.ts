/** Which kinds of things the content has at all: every page tells it, in its header (lists that are linked) and its footer (marks). */
import type { Activity, Catalogue, Station } from './catalogue.ts';
import { weakMemoize } from './memoize.ts';

export interface Presence {
  teams: boolean;
  brands: boolean;
  highlights: boolean;
  /** Activities marked 示例. */
  sampleActivities: boolean;
  /** Telephone numbers marked 示例. */
  samplePhones: boolean;
  /** Activities marked 据报道. */
  reports: boolean;
}

export const presenceOf = weakMemoize((catalogue: Catalogue): Presence => {
  const { site, teams, brands } = catalogue;
  const activities: readonly Activity[] = [...catalogue.activities.values()];
  const stations: readonly Station[] = [...catalogue.stations.values()];
  return {
    teams: teams.size > 0,
    brands: brands.size > 0,
    highlights: stations.some(({ highlight }) => highlight !== undefined),
    sampleActivities: activities.some(({ sample }) => sample),
    samplePhones: site.contact.sample || stations.some(({ contact }) => contact?.sample),
    reports: activities.some(({ report }) => report !== undefined),
  };
});
