/** Private data anywhere in what people type: every field of every collection, texts, names of files. */
import { comparable, findPrivate } from '../../privacy/private-text.ts';
import type { Entries } from '../../schema/collections.ts';
import { everyEntry, walkValues, type EntryProblem } from '../entry-problem.ts';

export function privateDataProblems(entries: Entries): EntryProblem[] {
  const open = publicTexts(entries);
  return everyEntry(entries).flatMap(({ collection, id, data, body }) => {
    const problems: EntryProblem[] = [];
    const look = (value: unknown, path: readonly PropertyKey[]): void => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      for (const { kind, masked } of findPrivate(String(value), open)) {
        problems.push({ collection, id, path, found: `有${kind.name} ${masked}`, fix: kind.fix });
      }
    };
    look(id, []);
    walkValues(data, look);
    body.split('\n').forEach((line, index) => {
      look(line, ['body', index]);
    });
    return problems;
  });
}

/** What the site gives out on purpose: mailboxes of contacts, addresses of stations. */
function publicTexts(entries: Entries): string[] {
  const addresses = entries.stations.flatMap(({ data }) => [data.address ?? '']);
  const mailboxes = entries.site.flatMap(({ data }) => [data.contact.email ?? '']);
  return [...addresses, ...mailboxes].map(comparable).filter((text) => text !== '');
}
