/** The public list of corrections. */
import { keyOf } from '../../domain/key.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { aboutLabel } from '../district/about-label.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { fullDay } from '../words/dates/dates.ts';

interface CorrectionView {
  /** The page that had it wrong. */
  page: { name: string; href: string };
  district: string;
  what: string;
  was: string;
  now: string;
  reason: string;
  on: string;
  /** Empty if it is not known. */
  since: string;
}

export interface CorrectionsView {
  meta: PageMeta;
  site: SiteView;
  corrections: CorrectionView[];
}

export function correctionsView(world: World): CorrectionsView {
  const { catalogue } = world;
  return {
    meta: {
      title: '更正',
      description: '本站写错、后来改过来的地方：哪一页、原来怎么写、现在怎么写、从哪天起错、哪天更正。',
      path: urls.corrections(),
      crumbs: [{ name: '媒体引用', href: urls.press() }, { name: '更正' }],
      data: [],
    },
    site: siteView(world),
    corrections: catalogue.corrections
      .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
      .map((correction) => ({
        page: pageOf(world, correction),
        district: catalogue.districts.get(correction.district)?.name ?? '',
        what: correction.what,
        was: correction.was,
        now: correction.now,
        reason: correction.reason ?? '',
        on: fullDay(correction.on),
        since: correction.since === undefined ? '' : fullDay(correction.since),
      })),
  };
}

interface Corrected {
  district: string;
  station?: string | undefined;
  team?: string | undefined;
  brand?: string | undefined;
}

function pageOf({ catalogue }: World, { district, station, team, brand }: Corrected): CorrectionView['page'] {
  const named = (entries: ReadonlyMap<string, { name: string }>, id: string, address: (key: string) => string) => {
    const key = keyOf(district, id);
    return { name: entries.get(key)?.name ?? id, href: address(key) };
  };
  if (station !== undefined) return named(catalogue.stations, station, urls.station);
  if (team !== undefined) return named(catalogue.teams, team, urls.team);
  if (brand !== undefined) return named(catalogue.brands, brand, urls.brand);
  const found = catalogue.districts.get(district);
  return { name: found ? found.name + aboutLabel(found) : district, href: urls.districtAbout(district) };
}
