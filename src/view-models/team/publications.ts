/** What a team publishes: the number of issues as reported, and the issues that are known. */
import type { Team } from '../../domain/catalogue.ts';
import { figureText } from '../../domain/press/figure.ts';
import { keyOf } from '../../domain/key.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { Publication } from '../../domain/schema/parts/publication.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { fullDay } from '../words/dates/dates.ts';
import { asOfWords } from '../words/figure.ts';

export interface PublicationView {
  name: string;
  /** The page of its brand. */
  href: string | undefined;
  /** 39期, in the words of the report; never the number of issues that are listed. */
  count: { text: string; asOf: string } | undefined;
  issues: { label: string; date: string; title: string; url: string | undefined }[];
}

export function publicationsOf(world: World, team: Team): PublicationView[] {
  return team.publications.map((publication) => {
    const { name, brand, issues } = publication;
    const figure = countOf(world, team, publication);
    return {
      name,
      href: brand === undefined ? undefined : urls.brand(keyOf(team.district, brand)),
      count: figure && { text: figureText({ ...figure, label: '' }), asOf: asOfWords(figure.asOf) },
      issues: issues
        .toSorted((a, b) => b.number - a.number)
        .map(({ number, date, title = '', url }) => ({
          label: `第${String(number)}期`,
          date: date === undefined ? '' : fullDay(date),
          title,
          url,
        })),
    };
  });
}

/** The figures that stand in the files of brands: those of the team are listed with it anyway. */
export const publicationFigures = (world: World, team: Team): Figure[] =>
  team.publications.flatMap((publication) =>
    publication.brand === undefined ? [] : (countOf(world, team, publication) ?? []),
  );

function countOf({ catalogue }: World, team: Team, { brand, count }: Publication): Figure | undefined {
  const figures = brand === undefined ? team.figures : catalogue.brands.get(keyOf(team.district, brand))?.figures;
  return figures?.find(({ label }) => label === count);
}
