import type { Accent } from '../../view-models/pictures/accent.ts';

/** The colours of the pictures: those of styles/tokens.css in light mode (checked by a test). */
export const COLOURS = {
  paper: '#FFFEFC',
  surface: '#FFFFFF',
  sunk: '#F5F2EC',
  ink: '#1F1B17',
  'ink-2': '#4B443C',
  line: '#DED8CE',
  'line-2': '#857D72',
  'zhu-fill': '#A32C13',
  'zhu-ink': '#96270F',
  'zhu-tint': '#FCEBE5',
  'on-zhu': '#FFFFFF',
  lao: '#7A4300',
  xiao: '#00566A',
  kun: '#2A479A',
  xin: '#752E7D',
  gong: '#39561A',
  'on-mark': '#FFFFFF',
  'notice-bg': '#FFF4D6',
  'notice-line': '#8A5A00',
  'off-bg': '#ECE8E1',
} as const;

/** The accent of a site without colours of its own. */
export const ACCENT: Accent = { ink: COLOURS['zhu-ink'], tint: COLOURS['zhu-tint'] };

export const colourOfMark = (code: string): string => (COLOURS as Record<string, string>)[code] ?? COLOURS.ink;
