/** How many of the places that a report counts are on this site. */
import type { Station } from '../../domain/catalogue.ts';
import { figuresOf, figureText } from '../../domain/press/figure.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';

/** Only figures that say what they count: a number that a report gives is never the length of a list of the site. */
export function countedPlaces({ links }: World, district: string, { counts }: Figure): Station[] | undefined {
  if (counts === undefined) return undefined;
  const isCounted = ({ level, kind }: Station) => counts.some((one) => one === level || one === kind);
  return links.stationsOfDistrict(district).filter(isCounted);
}

/** 来源说实践站61个，本站写到3个 … of all figures of a district of which places are missing here. */
export function missingPlaces(world: World, district: string): string[] {
  const { catalogue, links } = world;
  const owners = [
    ...[catalogue.districts.get(district)].flatMap((one) => (one ? one.figures : [])),
    ...[
      ...links.stationsOfDistrict(district),
      ...links.teamsOfDistrict(district),
      ...links.brandsOfDistrict(district),
    ].flatMap(figuresOf),
  ];
  return owners.flatMap((figure) => {
    const named = countedPlaces(world, district, figure)?.length;
    if (named === undefined || named >= figure.value) return [];
    const here = named === 0 ? '本站一处也没有写到名字' : `本站写到名字的有${String(named)}处`;
    return [`来源说${figure.label}${figureText(figure)}，${here}。`];
  });
}
