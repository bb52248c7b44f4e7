/** The preview image of a page in chats. Chats keep it for long, so nothing on it depends on the day of the build. */
import { accentOf, type Accent } from './accent.ts';
import { CARD, cardDetails, cardTitle, type CardLines } from './card-lines.ts';
import type { Mark } from '../marks/mark.ts';
import type { StateView } from '../activity/state.ts';
import type { World } from '../../domain/world.ts';

export interface CardView {
  /** Path of the page. */
  path: string;
  /** The content file, for error messages. */
  from: string;
  siteName: string;
  /** The promise of the site as a couplet beside the text; the right half is read first. */
  couplet: { right: string; left: string } | undefined;
  title: CardLines;
  accent?: Accent;
  state: Pick<StateView, 'kind' | 'label'> | undefined;
  /** The first line, in bold. */
  when: string;
  details: string[];
  marks: Mark[];
  sample: boolean;
}

export interface CardWords extends Pick<CardView, 'path' | 'from'> {
  /** The title as phrases. */
  title: readonly string[];
  state?: CardView['state'];
  when?: string;
  /** Sentences, each of which begins a line. */
  details: readonly string[];
  marks?: Mark[];
  sample?: boolean;
}

const MAX_DETAILS = 2;
const MAX_WITHOUT_WHEN = 3;

export function cardView({ catalogue: { site } }: World, words: CardWords): CardView {
  const { path, from, state, when = '', marks = [], sample = false } = words;
  const details = cardDetails(words.details.filter(Boolean), when ? MAX_DETAILS : MAX_WITHOUT_WHEN);
  const rest =
    CARD.brand.line +
    (state ? CARD.state.line + CARD.between : 0) +
    (details.length + (when ? 1 : 0)) * CARD.detail.line +
    (marks.length > 0 ? CARD.marks.line + CARD.between : 0);
  return {
    path,
    from,
    state,
    when,
    details,
    marks,
    sample,
    siteName: site.name,
    couplet: coupletOf(site.promise),
    ...accentOf(site),
    title: cardTitle(words.title, CARD.height - 2 * CARD.edge - 2 * CARD.between - rest),
  };
}

/** The text alternative. */
export const cardAlt = ({ catalogue: { site } }: World, words: CardWords): string =>
  [
    words.title.join(''),
    words.state?.label,
    words.when,
    ...words.details.map((detail) => detail.replace(/。$/u, '')),
    (words.marks ?? []).map(({ name }) => name).join('、'),
    words.sample ? '示例' : '',
    site.name,
  ]
    .filter(Boolean)
    .join('，');

/** Undefined unless the promise has two halves of 3 to 7 characters. */
function coupletOf(promise: string): CardView['couplet'] {
  const [, right, left] = /^(\p{Script=Han}{3,7})[，、；](\p{Script=Han}{3,7})[。！]?$/u.exec(promise) ?? [];
  return right !== undefined && left !== undefined ? { right, left } : undefined;
}
