/** Hexadecimal digits of SHA-256 that name a version. Of 10,000 versions, two have the same name with a probability of one per cent. */
export const VERSION_DIGITS = 8;

export const isVersion = (text: string): boolean => /^[0-9a-f]{8}$/.test(text);
