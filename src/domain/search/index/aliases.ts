/** The other names of a record are one text. */
const SEPARATOR = '、';

export const joinAliases = (names: readonly string[]): string => names.join(SEPARATOR);

/** With a separator on both sides, one of several names occurs only as a whole; no name at all stays empty. */
export const asWholeAlias = (names: string): string => (names === '' ? '' : `${SEPARATOR}${names}${SEPARATOR}`);
