/** What leaves the device: the month's menu as one file, and what is new in it. Imported when it is handed over. */
import { menuPath, menuText } from '../../domain/draft/menu-file.ts';
import { mergeMenu, type Outcome } from '../../domain/draft/published/merge.ts';
import { privateFindings, type PrivateFinding } from '../../domain/draft/private.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { DraftMenu } from '../../domain/draft/draft.ts';
import type { DraftPlace } from '../../domain/draft/place.ts';
import { lastPart } from '../../domain/key.ts';
import { fullMonth } from '../words/dates/dates.ts';

export { hasSeveral, isAnnounced, possibleOrders, valueOf } from '../../domain/draft/published/change.ts';
export { applyEdits, differenceOf, type Edit, type EditedMenu } from '../../domain/draft/published/edits.ts';
export { pastDates, type PastDate } from '../../domain/draft/published/held.ts';
export type { Outcome } from '../../domain/draft/published/merge.ts';
export type { PrivateFinding } from '../../domain/draft/private.ts';

export interface Handed {
  menu: DraftMenu;
  /** Whether this month has been published before. */
  isUpdate: boolean;
  outcomes: readonly Outcome[];
  /** Of the menu itself: 月主题 迎新 → 过年. */
  differences: readonly string[];
  /** Titles of activities without a date, which are not handed over. */
  undated: readonly string[];
}

/** The draft as a new menu, or put into the published one. */
export async function handedDraft(draft: DraftMenu, published: DraftMenu | undefined, today: Day): Promise<Handed> {
  const { toPinyin } = await import('./pinyin.ts');
  const { month, theme, sample } = draft;
  const { menu, outcomes, undated } = mergeMenu(published, draft.activities, { month, today, toPinyin });
  const isThemed = theme.title.trim() !== '';
  return {
    menu: {
      ...menu,
      ...(published === undefined && sample === true ? { sample } : {}),
      theme: isThemed ? withoutBlankText(theme) : menu.theme,
    },
    isUpdate: published !== undefined,
    outcomes,
    differences: isThemed && published ? themeDifferences(published.theme, withoutBlankText(theme)) : [],
    undated: undated.map(({ title = '没写标题的一项' }) => title),
  };
}

const withoutBlankText = ({ title, text = '' }: DraftMenu['theme']): DraftMenu['theme'] =>
  text.trim() === '' ? { title } : { title, text };

function themeDifferences(was: DraftMenu['theme'], now: DraftMenu['theme']): string[] {
  return [
    ...(was.title === now.title ? [] : [`月主题 ${was.title} → ${now.title}`]),
    ...(was.text === now.text ? [] : ['主题说明改了']),
  ];
}

export interface HandedFile {
  /** `2027-02.json` */
  name: string;
  /** `menus/panlong/dongzhuang/` */
  folder: string;
  text: string;
  /** Nothing may leave while there is any. */
  privates: PrivateFinding[];
}

export function handedFile(menu: DraftMenu, place: DraftPlace): HandedFile {
  const path = menuPath(place.station, menu.month);
  const name = lastPart(path);
  return {
    name,
    folder: path.slice(0, -name.length),
    text: menuText(menu),
    privates: privateFindings(menu, place),
  };
}

/** 新加3项，改了1项，没动8项 */
export function summaryWords({ outcomes, differences, undated }: Omit<Handed, 'menu'>): string {
  const count = (...kinds: Outcome['kind'][]) => outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: [string, number][] = [
    ['新加', count('new')],
    ['改了', count('changed')],
    ['没动', count('same', 'kept')],
  ];
  const words = parts.filter(([, number]) => number > 0).map(([word, number]) => `${word}${String(number)}项`);
  return [
    ...words,
    ...differences,
    ...(undated.length === 0 ? [] : [`没写日子、没放进来的：${undated.join('、')}`]),
  ].join('，');
}

/** One message for the maintainer, who may get it by mail or in a chat. */
export function maintainerText(station: string, handed: Handed, { folder, name, text }: HandedFile): string {
  const { menu, outcomes } = handed;
  const changed = outcomes.filter(({ kind }) => kind === 'changed');
  return [
    `${station}${fullMonth(menu.month)}活动菜单${handed.isUpdate ? '（更新）' : ''}`,
    summaryWords(handed),
    ...changed.map(({ title, differences }) => `${title}：${differences.join('；')}`),
    `请把下面从 { 到 } 的内容存成 ${folder}${name}，原来有的就替换。`,
    '',
    text,
  ].join('\n');
}

/** The title of a commit and of a merge request. */
export const commitTitle = (station: string, { menu, isUpdate }: Handed): string =>
  `${station}${fullMonth(menu.month)}活动菜单${isUpdate ? '更新' : ''}`;
