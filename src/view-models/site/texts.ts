/** What a page says about where the content comes from: the sentences of the site, and which marks its content has. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { presenceOf } from '../../domain/presence.ts';
import type { Site } from '../../domain/schema/site.ts';

type SiteTexts = Site['texts'];

export interface TextsView extends SiteTexts {
  /** What is marked 示例, in words (活动, 电话 or both); undefined if nothing is. */
  samples: { words: string; activities: boolean } | undefined;
  /** Whether something is marked 据报道. */
  reports: boolean;
}

export function textsView(catalogue: Catalogue): TextsView {
  const { sampleActivities, samplePhones, reports } = presenceOf(catalogue);
  return { ...catalogue.site.texts, samples: samplesView(sampleActivities, samplePhones), reports };
}

function samplesView(activities: boolean, phones: boolean): TextsView['samples'] {
  const words = [activities && '活动', phones && '电话'].filter((word) => word !== false).join('和');
  return words === '' ? undefined : { words, activities };
}
