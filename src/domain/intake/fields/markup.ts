/** Code in a cell: tags, formulas typed as text, calls of programs. */
const SCRIPT = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->|javascript:/gi;
const FORMULA = /^\s*[=+@-]\s*(?:[A-Z]{2,}\s*\(|cmd|[A-Z]+\|)/i;

export const hasMarkup = (text: string): boolean => new RegExp(`${SCRIPT.source}|${TAG.source}`, 'i').test(text);

export const withoutMarkup = (text: string): string => text.replaceAll(SCRIPT, '').replaceAll(TAG, '').trim();

/** Such as =HYPERLINK(…), which a spreadsheet would run. */
export const isFormula = (text: string): boolean => FORMULA.test(text);
