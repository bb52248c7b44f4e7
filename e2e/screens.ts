/** Sizes of screens, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
/** Both sizes and both colour schemes in two runs instead of four. */
export const DESK_AND_DARK_PHONE = [
  { name: 'on a desk', viewport: DESK, colorScheme: 'light' },
  { name: 'on a phone, dark', viewport: PHONE, colorScheme: 'dark' },
] as const;
/** A screen in a hall, or the projector of a show. */
export const WALL = { width: 1920, height: 1080 };
export const UPRIGHT_WALL = { width: 1080, height: 1920 };
