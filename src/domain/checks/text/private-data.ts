/** Private data anywhere in the content: fields of every collection, texts, file names. */
import { comparable, findPrivate } from '../../privacy/private-text.ts';
import type { Entries } from '../../schema/collections.ts';
import { walkValues, type AnyEntry, type EntryProblem } from '../entry-problem.ts';

/** @param allowed from `publicTexts` */
export function privateDataProblems(entries: readonly AnyEntry[], allowed: readonly string[]): EntryProblem[] {
  return entries.flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    const check = (value: unknown, path: readonly PropertyKey[]): void => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      for (const { kind, masked } of findPrivate(String(value), allowed)) {
        problems.push({ collection, id, path: [...path], found: `有${kind.name} ${masked}`, fix: kind.fix });
      }
    };
    check(id, []);
    walkValues(data, check);
    body.split('\n').forEach((line, index) => {
      check(line, ['body', index]);
    });
    return problems;
  });
}

/** Texts that are public on purpose: e-mail addresses of contacts, addresses of stations. */
export function publicTexts(entries: Entries): string[] {
  const addresses = entries.stations.flatMap(({ data }) => [data.address ?? '']);
  const mailboxes = entries.site.flatMap(({ data }) => [data.contact.email ?? '']);
  return [...addresses, ...mailboxes].map(comparable).filter((text) => text !== '');
}
