/** 各地的好办法: for each place that reports tell of, one team with a figure worth quoting. */
import { compareText } from '../../domain/order.ts';
import type { Team } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import type { World } from '../../domain/world.ts';

export interface GoodWay {
  place: string;
  name: string;
  href: string;
  text: string;
  source: string;
  marks: Mark[];
}

const SHOWN = 4;

/** Teams with most figures first, one a district: they have most to show. */
export function goodWays(world: World): GoodWay[] {
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
    .slice(0, SHOWN)
    .map((team) => goodWay(world, team));
}

function goodWay({ catalogue }: World, team: Team): GoodWay {
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
