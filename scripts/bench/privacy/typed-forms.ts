/** How people write the same digits. */
export const inGroups = (digits: string, by: readonly number[], mark: string): string => {
  let at = 0;
  return by.map((count) => digits.slice(at, (at += count))).join(mark);
};
export const fullWidth = (digits: string): string =>
  digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
export const inChinese = (digits: string): string =>
  [...digits].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
export const masked = (digits: string): string => `${digits.slice(0, 3)}****${digits.slice(-4)}`;
