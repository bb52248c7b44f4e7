/** Names of the fonts of the pictures (fonts.ts), which browsers need without the files. */
export const SANS = 'Noto Sans SC';
export const SERIF_SLICES = 101;
export const sliceName = (index: number): string => `Noto Serif SC ${String(index)}`;
export const SERIF = [...Array.from({ length: SERIF_SLICES }, (_, index) => sliceName(index)), SANS].join(', ');
