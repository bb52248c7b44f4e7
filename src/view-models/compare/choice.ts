/** Which entries are compared, in the address: `?teams=panlong/lifa,panlong/laojiefang`. Runs in the browser. */
import type { ComparedEntry, ComparedKind } from './entry.ts';

export const MAX_COMPARED = 4;

export interface Choice {
  kind: ComparedKind;
  keys: string[];
}

/** Unknown kinds and more than four keys are dropped; a form without JavaScript repeats the parameter instead of joining the keys. */
export function choiceIn(search: string, kinds: readonly ComparedKind[]): Choice {
  const query = new URLSearchParams(search);
  const kind = kinds.find((one) => query.has(one)) ?? kinds[0]!;
  const keys = query.getAll(kind).flatMap((value) => value.split(',').filter(Boolean));
  return { kind, keys: [...new Set(keys)].slice(0, MAX_COMPARED) };
}

export const addressOf = ({ kind, keys }: Choice): string => `?${kind}=${keys.join()}`;

/**
 * @param found number of entries that match the text, those among them that are compared already included
 * @param offered number of those that can still be chosen
 */
export function statusText(text: string, count: { chosen: number; found: number; offered: number }): string {
  if (text !== '' && count.found === 0) return '没找到，换个说法';
  if (text === '' || count.offered === 0) return `选两到四个，已选${String(count.chosen)}个`;
  return `找到${String(count.offered)}个，一次最多并排看${String(MAX_COMPARED)}个`;
}

/** Entries in which every word occurs: in the name, the district, any of the rows, or what readers call it. */
export function found(entries: readonly ComparedEntry[], text: string): ComparedEntry[] {
  const words = text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name, district, values, words: others }) => {
    const all = [name, district, ...values, others].join(' ').normalize('NFKC').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
