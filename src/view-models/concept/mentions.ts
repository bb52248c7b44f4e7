/** Where the content mentions a concept: models, groups of services and figures that name it in `concepts`. */
import type { District } from '../../domain/catalogue.ts';
import { figuresOf } from '../../domain/press/figure.ts';
import { memoize } from '../../domain/memoize.ts';
import type { Model } from '../../domain/schema/district.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';

export interface Mentions {
  models: { district: string; model: Model }[];
  categories: { district: string; category: District['categories'][number] }[];
  /** `owner` is the name of the station, team or brand that the figure is of; empty for a district. */
  figures: { district: string; owner: string; figure: Figure }[];
}

export const mentionsOf = ({ catalogue }: Pick<World, 'catalogue'>, concept: string): Mentions =>
  allMentions(catalogue).get(concept) ?? NONE;

const NONE: Mentions = { models: [], categories: [], figures: [] };

/** One pass over the content for all concepts. */
const allMentions = memoize((catalogue: World['catalogue']): ReadonlyMap<string, Mentions> => {
  const found = new Map<string, Mentions>();
  const add = ({ concepts = [] }: { concepts?: readonly string[] | undefined }, put: (to: Mentions) => void): void => {
    for (const concept of concepts) {
      const mentions = found.get(concept) ?? { models: [], categories: [], figures: [] };
      found.set(concept, mentions);
      put(mentions);
    }
  };
  for (const { id: district, models, categories, figures } of catalogue.districts.values()) {
    for (const model of models) add(model, (to) => to.models.push({ district, model }));
    for (const category of categories) add(category, (to) => to.categories.push({ district, category }));
    for (const figure of figures) add(figure, (to) => to.figures.push({ district, owner: '', figure }));
  }
  const owners = [...catalogue.stations.values(), ...catalogue.teams.values(), ...catalogue.brands.values()];
  for (const owner of owners)
    for (const figure of figuresOf(owner))
      add(figure, (to) => to.figures.push({ district: owner.district, owner: owner.name, figure }));
  return found;
});
