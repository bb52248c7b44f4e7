/** A team on one printed sheet for journalists: facts, sources, citation and contact. */
import * as urls from '../../urls.ts';
import type { PageMeta } from '../site/page.ts';
import type { SheetFrame } from '../papers/sheet-frame.ts';
import { teamFacts, type TeamFact } from './facts.ts';
import { teamView, type TeamView } from './team.ts';
import { fullDay } from '../words/dates/dates.ts';
import { namedIn } from '../words/place.ts';
import type { World } from '../../domain/world.ts';
import type { SourceView } from '../press/fact.ts';

export interface TeamSheetView extends Pick<SheetFrame, 'where' | 'name' | 'siteName' | 'sample'> {
  meta: PageMeta;
  teamHref: string;
  kind: string;
  /** In the order of the sheet, without empty groups. */
  groups: { name: TeamFact['group']; facts: TeamFact[] }[];
  sources: SourceView[];
  citation: string;
  /** URL in the QR code. */
  address: string;
  /** The same URL without its scheme, to be typed. */
  typed: string;
  contact: TeamView['contact'];
  revisedOn: string;
}

export function teamSheetView(world: World, key: string): TeamSheetView {
  const {
    catalogue: { site, teams },
  } = world;
  const team = teams.get(key)!;
  const { meta, kind, lede, citation, contact } = teamView(world, key);
  const { facts, sources } = teamFacts(world, team);
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
    groups: [...Map.groupBy(facts, ({ group }) => group)].map(([name, ofGroup]) => ({ name, facts: ofGroup })),
    sources,
    citation: citation.before + citation.citedOn + citation.after,
    address: urls.absolute(urls.team(key), site.url),
    typed: urls.typed(urls.team(key), site.url),
    contact,
    revisedOn: fullDay(citation.updatedOn),
  };
}
