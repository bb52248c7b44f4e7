/**
 * Format 2: an activity that one joins by 网上点单 says where to order. Where it has another way to join, the one that leads nowhere is
 * removed; where it is the only one, an editor must decide, and the check names the line.
 */
import { ORDER_ONLINE } from '../../domain/schema/fields.ts';
import type { ContentText } from './migration.ts';

interface Activity {
  title?: unknown;
  join?: { ways?: unknown; url?: unknown };
}

const WAYS = /"ways"\s*:\s*\[[^\]]*\]/g;

export function orderingWithChannel(
  { path, text }: ContentText,
  all: readonly ContentText[],
): { text: string; notes: string[] } {
  // Whoever has written a channel has the new forms already: an activity may rely on that of its station.
  if (all.some((file) => file.text.includes('orderChannels'))) return { text, notes: [] };
  const activities = path.startsWith('menus/') ? activitiesIn(text) : [];
  const joined = activities.filter(({ join }) => Array.isArray(join?.ways));
  const written = text.match(WAYS) ?? [];
  // The lists are rewritten where they stand, so that the rest of the file keeps its form: they must be those of the activities.
  if (written.length !== joined.length || !text.includes(ORDER_ONLINE)) return { text, notes: [] };
  const notes: string[] = [];
  let index = 0;
  const rewritten = text.replaceAll(WAYS, (list) => {
    const { title, join } = joined[index++]!;
    const ways = join?.ways as unknown[];
    if (!ways.includes(ORDER_ONLINE) || join?.url !== undefined) return list;
    if (ways.length === 1) {
      notes.push(
        `“${String(title)}”只能网上点单，却没有写到哪里点单，请您写 url，或改成别的参加方式；一个区县都到一处点单的，在 ${districtFile(path)} 写一次 orderChannels 就好`,
      );
      return list;
    }
    notes.push(`“${String(title)}”去掉了网上点单：没有写到哪里点单，别的参加方式不变`);
    return without(list);
  });
  return { text: rewritten, notes };
}

/** @param path of a menu: `menus/hd/xincun/2026-12.json` */
const districtFile = (path: string): string => `${path.replace(/^menus\/([^/]+)\/.*$/, 'districts/$1')}.md`;

function activitiesIn(text: string): Activity[] {
  try {
    const menu = JSON.parse(text) as { activities?: Activity[] };
    return Array.isArray(menu.activities) ? menu.activities : [];
  } catch {
    return [];
  }
}

/** The list without the item and one of the commas beside it. */
const without = (list: string): string => {
  const item = `"${ORDER_ONLINE}"`;
  return list.replace(new RegExp(`,\\s*${item}`), '').replace(new RegExp(`${item}\\s*,\\s*`), '');
};
