/** Ids of new activities: the first date, or the month of a recurrence, and the title's first words in pinyin. */
import type { Month } from '../../calendar/day.ts';
import type { DraftActivity } from '../draft.ts';

/** Pinyin of a few characters, with or without tones and spaces. */
export type ToPinyin = (text: string) => string;

const MAX_CHARACTERS = 4;
/** For titles without a character that has a reading. */
const FALLBACK = 'huodong';

/**
 * @param taken ids of the menu; the new one is added
 * @returns such as `20261107-yizhen`, or `202611-baduanjin` for a recurrence, with -2, -3 … where it is taken
 */
export function newActivityId(
  { title = '', date }: DraftActivity,
  month: Month,
  taken: Set<string>,
  toPinyin: ToPinyin,
): string {
  const base = `${(date ?? month).replaceAll('-', '')}-${words(title, toPinyin)}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** The title up to its first punctuation, at most four characters. */
function words(title: string, toPinyin: ToPinyin): string {
  const [first = ''] = title.match(/[\p{Script=Han}A-Za-z\d]+/u) ?? [];
  const pinyin = toPinyin([...first].slice(0, MAX_CHARACTERS).join(''))
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');
  return pinyin === '' ? FALLBACK : pinyin;
}
