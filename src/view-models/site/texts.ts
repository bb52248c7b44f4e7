/** What a page says about where the content comes from: the sentences of the site, and which marks its content has. */
import type { Site } from '../../domain/schema/site.ts';
import type { World } from '../../domain/world.ts';

type SiteTexts = Site['texts'];

export interface TextsView extends SiteTexts {
  /** Whether something is marked 示例. */
  samples: boolean;
  /** Whether something is marked 据报道. */
  reports: boolean;
}

/** Every page has them. */
const cache = new WeakMap<World, TextsView>();

export function textsView(world: World): TextsView {
  const found = cache.get(world) ?? newTexts(world);
  cache.set(world, found);
  return found;
}

function newTexts({ catalogue: { site, activities, stations } }: World): TextsView {
  const all = [...activities.values()];
  return {
    ...site.texts,
    samples:
      site.contact.sample ||
      all.some(({ sample }) => sample) ||
      [...stations.values()].some(({ contact }) => contact?.sample),
    reports: all.some(({ report }) => report !== undefined),
  };
}
