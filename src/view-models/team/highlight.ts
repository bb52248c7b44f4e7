/** 各地的好办法: teams with figures, one from each district. */
import { compareText } from '../../domain/order.ts';
import type { Team } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import type { World } from '../../domain/world.ts';

export interface TeamHighlight {
  place: string;
  name: string;
  href: string;
  text: string;
  source: string;
  marks: Mark[];
}

const MAX_SHOWN = 4;

/** The team with the most figures of each district, most figures first. */
export function teamHighlights(world: World): TeamHighlight[] {
  const { catalogue, links } = world;
  return [...catalogue.districts.keys()]
    .flatMap((id) =>
      links
        .teamsOfDistrict(id)
        .filter(({ figures }) => figures.length)
        .toSorted((a, b) => b.figures.length - a.figures.length)
        .slice(0, 1),
    )
    .toSorted((a, b) => b.figures.length - a.figures.length || compareText(a.key, b.key))
    .slice(0, MAX_SHOWN)
    .map((team) => highlightOf(world, team));
}

function highlightOf({ catalogue }: World, team: Team): TeamHighlight {
  const district = catalogue.districts.get(team.district);
  const shown = team.figures
    .slice(0, 2)
    .map(({ label, display, unit }) => `${label}${display.includes(unit) ? display : display + unit}`)
    .join('，');
  return {
    place: [district?.city, district?.name === district?.city ? undefined : district?.name].filter(Boolean).join('·'),
    name: team.name,
    href: urls.team(team.key),
    text: `${shown}。`,
    source: catalogue.sources.get(team.figures[0]?.source ?? '')?.publisher ?? '报道（媒体待核）',
    marks: team.serves.map(markOf),
  };
}
