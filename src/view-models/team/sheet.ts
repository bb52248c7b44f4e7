/** A team on one printed sheet for journalists: facts, sources, citation and contact. */
import { weekdayName, type Day } from '../../domain/calendar/day.ts';
import { keyOf } from '../../domain/key.ts';
import * as urls from '../../urls.ts';
import { channelsAt } from '../activity/joining/ordering.ts';
import type { OccurrenceView } from '../activity/occurrence.ts';
import type { PageMeta } from '../site/page.ts';
import { citationText } from '../press/citation.ts';
import { orderLine, type OrderLine } from '../papers/order-line.ts';
import type { SheetFrame } from '../papers/sheet-frame.ts';
import { teamFacts, type TeamFact } from './facts.ts';
import { densityOf, type Density } from './sheet-density.ts';
import { teamView, type TeamView } from './team.ts';
import { fullDay, monthDay } from '../words/dates/dates.ts';
import { namedIn } from '../words/place.ts';
import type { World } from '../../domain/world.ts';
import type { SourceView } from '../press/fact.ts';

export interface TeamSheetView extends Pick<SheetFrame, 'where' | 'name' | 'siteName' | 'sample'> {
  meta: PageMeta;
  teamHref: string;
  kind: string;
  /** What its content says of it. */
  html: string;
  density: Density;
  upcoming: UpcomingDate[];
  /** In the order of the sheet, without empty groups. */
  groups: { name: TeamFact['group']; facts: TeamFact[] }[];
  sources: SourceView[];
  citation: string;
  /** URL in the QR code. */
  address: string;
  /** The same URL without its scheme, to be typed. */
  typed: string;
  contact: TeamView['contact'];
  /** Where residents order a service of its station or district; undefined if no channel is known. */
  ordering: OrderLine | undefined;
  revisedOn: string;
}

interface UpcomingDate {
  day: Day;
  /** 12月5日周六 9:30 */
  when: string;
  title: string;
  place: string;
  sample: boolean;
  reported: boolean;
}

const MAX_UPCOMING = 5;
export function teamSheetView(world: World, key: string): TeamSheetView {
  const { catalogue } = world;
  const { site } = catalogue;
  const team = catalogue.teams.get(key)!;
  const { meta, kind, lede, html, citation, contact, ...view } = teamView(world, key);
  const { facts, sources } = teamFacts(world, team);
  const upcoming = view.upcoming
    .filter(({ on }) => on)
    .slice(0, MAX_UPCOMING)
    .map(dateOf);
  return {
    meta: {
      title: namedIn(`${team.name}资料`, meta.crumbs[1]?.name ?? ''),
      description: `${team.name}的资料，给记者和研究者：事实和数字逐条有出处，A4纸打印。`,
      path: urls.teamSheet(key),
      crumbs: [...meta.crumbs.slice(0, -1), { name: team.name, href: urls.team(key) }, { name: '打印资料' }],
      data: [],
    },
    teamHref: urls.team(key),
    where: lede,
    name: team.name,
    siteName: site.name,
    sample: false,
    kind,
    html,
    density: densityOf({ body: team.body, facts, upcoming, sources }),
    upcoming,
    groups: [...Map.groupBy(facts, ({ group }) => group)].map(([name, ofGroup]) => ({ name, facts: ofGroup })),
    sources,
    citation: citationText(citation),
    address: urls.absolute(urls.team(key), site.url),
    typed: urls.typed(urls.team(key), site.url),
    contact,
    ordering: orderLine(channelsAt(catalogue, keyOf(team.district, team.home ?? ''), team.district)),
    revisedOn: fullDay(citation.updatedOn),
  };
}

const dateOf = ({ day, startText, phrases, station, place, sample, reported }: OccurrenceView): UpcomingDate => ({
  day,
  when: `${monthDay(day)}${weekdayName(day)} ${startText}`.trim(),
  title: phrases.join(''),
  place: [station?.name, place].filter(Boolean).join('，'),
  sample,
  reported,
});
