/** The version of the forms of the content, in site.json. */
import { fieldName } from '../../src/domain/handbook/field-notes.ts';
import { CONTENT_FORMAT, siteSchema } from '../../src/domain/schema/site.ts';
import type { Problem } from '../../src/loading/problems.ts';

/** What the first release had, which wrote no version. */
const FIRST_FORMAT = 1;
const WRITTEN = /"format"\s*:\s*(\d+)/;

/** @param settings what site.json holds. @returns the version, or what is wrong with it */
export function formatOf(settings: unknown): number | Omit<Problem, 'file' | 'line'> {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    return { found: `写的是 ${shown(settings)}，不是一组字段`, fix: '应写成 { … }，写法看 content/README.md' };
  const { format = FIRST_FORMAT } = settings as { format?: unknown };
  if (typeof format === 'number' && Number.isInteger(format) && format >= FIRST_FORMAT) return format;
  return {
    field: fieldName(siteSchema, ['format']),
    found: `写的是 ${shown(format)}`,
    fix: `应写成整数，从 ${String(FIRST_FORMAT)} 到 ${String(CONTENT_FORMAT)}；没有写过的，删掉这一行`,
  };
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40);

/** Keeps the form of the rest of the file. */
export const withFormat = (settings: string, format: number): string =>
  WRITTEN.test(settings)
    ? settings.replace(WRITTEN, `"format": ${String(format)}`)
    : settings.replace('{', `{\n  "format": ${String(format)},`);
