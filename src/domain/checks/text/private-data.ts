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
    const lines = body.split('\n');
    lines.forEach((line, index) => {
      check(line, ['body', index]);
      const shown = withoutMarkup(line);
      if (shown !== line && findPrivate(line, allowed).length === 0) check(shown, ['body', index]);
      const next = lines[index + 1] ?? '';
      // Both lines are one paragraph on the page. What is in one of them is reported there.
      if (
        /[\d-]\s*$/.test(line) &&
        /^\s*\d/.test(next) &&
        ![line, next].some((one) => findPrivate(one, allowed).length > 0)
      )
        check(`${line}\n${next}`, ['body', index]);
    });
    return problems;
  });
}

/** As it is read on the page: 138\-1234 and [138](…)1234 without what Markdown takes away. */
const withoutMarkup = (line: string): string =>
  line
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/\]\([^()\s]*\)/g, '')
    .replaceAll(/[[*`]/g, '');

/** Texts that are public on purpose: e-mail addresses of contacts, addresses of stations. */
export function publicTexts(entries: Entries): string[] {
  const addresses = entries.stations.flatMap(({ data }) => [data.address ?? '']);
  const mailboxes = entries.site.flatMap(({ data }) => [data.contact.email ?? '']);
  return [...addresses, ...mailboxes].map(comparable).filter((text) => text !== '');
}
