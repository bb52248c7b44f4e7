/** The version of the forms of the content, in the text of site.json. */

/** What the first release had, which wrote no version. */
const FIRST_FORMAT = 1;
const WRITTEN = /"format"\s*:\s*(\d+)/;

export const formatOf = (settings: string): number => Number(WRITTEN.exec(settings)?.[1] ?? FIRST_FORMAT);

/** Keeps the form of the rest of the file. */
export const withFormat = (settings: string, format: number): string =>
  WRITTEN.test(settings)
    ? settings.replace(WRITTEN, `"format": ${String(format)}`)
    : settings.replace('{', `{\n  "format": ${String(format)},`);
