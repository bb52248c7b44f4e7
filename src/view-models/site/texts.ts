/** What a page says about where the content comes from: the sentences of the site, and which marks its content has. */
import type { Site } from '../../domain/schema/site.ts';
import type { World } from '../../domain/world.ts';

type SiteTexts = Site['texts'];

export interface TextsView extends SiteTexts {
  /** What is marked 示例, in words (活动, 电话 or both); undefined if nothing is. */
  samples: { words: string; activities: boolean } | undefined;
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
    samples: samplesView(
      all.some(({ sample }) => sample),
      site.contact.sample || [...stations.values()].some(({ contact }) => contact?.sample),
    ),
    reports: all.some(({ report }) => report !== undefined),
  };
}

function samplesView(activities: boolean, phones: boolean): TextsView['samples'] {
  const words = [activities && '活动', phones && '电话'].filter((word) => word !== false).join('和');
  return words === '' ? undefined : { words, activities };
}
