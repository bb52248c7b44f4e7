/**
 * Features newer than the oldest supported browsers that may be used, because pages work without them. The reason for each says
 * what such a browser does instead.
 */
export const ALLOWED_IN_SCRIPTS: Readonly<Record<string, string>> = {
  'navigator.clipboard': 'some apps refuse it anyway; the text is selected then (browser/click/copy.ts)',
  '.writeText()': 'as navigator.clipboard',
  requestIdleCallback: 'a timeout takes its place (islands/parts/idle.ts)',
  cancelIdleCallback: 'as requestIdleCallback',
  '.showModal()': 'called only where HTMLDialogElement exists (browser/click/search.ts)',
  '.moveBefore()': 'preact tests for it',
  BigInt: 'Astro parses large integers with it, and no island has one',
  'Error.captureStackTrace': 'protomaps-leaflet tests for it',
  'URL.canParse': 'zod tests for it; no field of ours is checked by it',
  'URL.parse': 'as URL.canParse',
  'globalThis.DecompressionStream': 'protomaps-leaflet tests for it and has a fallback',
};

/** In scripts that no page of residents loads. */
export const ALLOWED_FOR_EDITORS: Readonly<Record<string, string>> = {
  'lookbehind in a regular expression':
    'the page of the editors tries it first; without it, it says how to hand in activities otherwise (islands/bianji/page.ts)',
};

export const ALLOWED_IN_SHEETS: Readonly<Record<string, string>> = {
  'text-decoration-thickness': 'lines keep their own thickness',
  'text-underline-offset': 'lines keep their own distance',
  'text-wrap': 'lines are less even',
  'text-spacing-trim': 'marks keep their full width',
  'text-emphasis': 'em stays plain',
  'text-emphasis-position': 'as text-emphasis',
  'font-synthesis': 'a browser may slant or embolden',
  'overflow-wrap: anywhere': 'break-word is the fallback',
  'print-color-adjust': 'the -webkit- property is set too',
  appearance: 'the -webkit- property is set too',
  'user-select': 'the -webkit- property is set too',
  'accent-color': 'boxes keep the colour of the system',
  resize: 'a text area keeps its size',
  cursor: 'no mouse on a phone',
  'color-scheme': 'bars and fields stay light',
  'scroll-margin-top': 'the target of a jump is at the very top',
  'scroll-margin-bottom': 'as scroll-margin-top',
  'scrollbar-width': 'a bar shows',
  'overscroll-behavior': 'the page may move behind the panel',
  'content-visibility': 'long lists take longer',
  'contain-intrinsic-size': 'as content-visibility',
  'align-content: start': 'rows of a flex box are placed higher or lower; grids have long supported it',
  'align-self: start': 'as align-content',
  'align-self: end': 'as align-content',
  'justify-content: start': 'as align-content',
  ':focus-visible': 'the browser draws its own ring; it gets its own rules (scripts/styles/older.ts)',
  ':has': 'a redundant word is visible',
  '::marker': 'the dots of a list are black',
  '::backdrop': 'only dialogs use it, which are as new',
  ':not() with more than one simple selector': 'links of 长辈模式 keep the height of their line',
  '@media (forced-colors)': 'only systems with forced colours need it',
  'forced-color-adjust': 'as forced-colors',
  '@view-transition': 'pages change at once',
  '@page': 'printed from a computer',
  size: 'as @page',
  page: 'as @page',
  'break-after: avoid': 'a heading may end a sheet',
};
