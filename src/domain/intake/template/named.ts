/** Teams and brands by their names, as a cell of the template names them. */
import type { Named } from '../reading.ts';

const SEPARATOR = '、';

/** The name, with the id where another has the same name. */
export const labelOf = ({ id, name }: Named, all: readonly Named[]): string =>
  all.some((other) => other.id !== id && other.name === name) ? `${name}（${id}）` : name;

/** Ids that the site does not know stay as they are. */
export const namesText = (ids: readonly string[], all: readonly Named[]): string =>
  ids
    .map((id) => {
      const found = all.find((one) => one.id === id);
      return found === undefined ? id : labelOf(found, all);
    })
    .join(SEPARATOR);

/** @returns the ids, and the texts that name nothing, or more than one */
export function idsIn(text: string, all: readonly Named[]): { ids: string[]; unknown: string[] } {
  const parts = text
    .split(/[、，,;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ids: string[] = [];
  const unknown: string[] = [];
  for (let start = 0; start < parts.length;) {
    // A name may hold a separator itself: the longest that is known.
    const length = parts
      .slice(start)
      .findLastIndex((_, last) => idOf(parts.slice(start, start + last + 1), all) !== undefined);
    const id = length < 0 ? undefined : idOf(parts.slice(start, start + length + 1), all);
    if (id === undefined) unknown.push(parts[start]!);
    else if (!ids.includes(id)) ids.push(id);
    start += Math.max(0, length) + 1;
  }
  return { ids, unknown };
}

function idOf(parts: readonly string[], all: readonly Named[]): string | undefined {
  const text = comparable(parts.join(SEPARATOR));
  const found = all.filter((one) => [one.id, one.name, labelOf(one, all)].some((name) => comparable(name) === text));
  return found.length === 1 ? found[0]!.id : undefined;
}

/** Separators, brackets, quotation marks and spaces may be of either width. */
const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[、，,;；]/g, SEPARATOR)
    .replaceAll(/[“”"「」『』\s]/g, '');
