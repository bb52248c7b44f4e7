/**
 * The accent of a site in both schemes: from one or two colours of site.json, every token of styles/tokens.css and styles/modes.css that
 * has to do with it. The colours that a site gives are those of buttons; the others are lighter or darker, so that each reaches the
 * contrast that its job needs, whatever the hue. Without colours of its own a site has those of the style sheets.
 */
import { contrast, mixed } from './contrast.ts';

/** `colours` of content/site.json. */
export interface SiteColours {
  light: string;
  dark?: string | undefined;
}

/** Names of CSS custom properties without their dashes. */
type Token =
  'zhu' | 'zhu-fill' | 'zhu-fill-h' | 'zhu-ink' | 'zhu-tint' | 'on-zhu' | 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4';
export type Palette = Readonly<Record<Token, string>>;

/** Of the style sheets (checked by a test): what accents lie on. `text` is that on a button. */
export const GROUNDS = {
  light: { paper: '#FFFEFC', sunk: '#F5F2EC', text: '#FFFFFF' },
  dark: { paper: '#161412', sunk: '#27231F', text: '#161412' },
} as const;
export type Scheme = keyof typeof GROUNDS;

/** WCAG 2.2 AAA: text of any size. */
export const TEXT_RATIO = 7;
/** The ratios to the paper of the default accent: graphics, the faint ground, and the four levels of heat. */
const RATIOS = { graphics: 5.3, tint: 1.15, heat: [1.5, 2.3, 4.4, 8.6] } as const;
/** How far the colour of a hovered button is from that of the button. */
const HOVER = 0.2;
const STEP = 0.01;
const [BLACK, WHITE] = ['#000000', '#FFFFFF'];

export function palettesOf({ light, dark }: SiteColours): Record<Scheme, Palette> {
  return { light: paletteOf('light', light), dark: paletteOf('dark', dark ?? forButtons('dark', light)) };
}

/** The contrast of a button's text in this colour. */
export const buttonRatio = (scheme: Scheme, fill: string): number => contrast(GROUNDS[scheme].text, fill);

/** The nearest shade whose buttons can be read. */
export const forButtons = (scheme: Scheme, fill: string): string =>
  shaded(fill, scheme, (shade) => buttonRatio(scheme, shade) >= TEXT_RATIO);

function paletteOf(scheme: Scheme, fill: string): Palette {
  const { paper, sunk, text } = GROUNDS[scheme];
  const tint = atRatio(fill, paper, RATIOS.tint);
  const isReadable = (shade: string): boolean =>
    [paper, sunk, tint].every((ground) => contrast(shade, ground) >= TEXT_RATIO);
  const [heat1, heat2, heat3, heat4] = RATIOS.heat.map((ratio) => atRatio(fill, paper, ratio));
  return {
    zhu: scheme === 'light' ? atRatio(fill, paper, RATIOS.graphics) : fill,
    'zhu-fill': fill,
    'zhu-fill-h': mixed(fill, far(scheme), HOVER),
    'zhu-ink': shaded(fill, scheme, isReadable),
    'zhu-tint': tint,
    'on-zhu': text,
    'heat-1': heat1!,
    'heat-2': heat2!,
    'heat-3': heat3!,
    'heat-4': heat4!,
  };
}

/** The end of the scale away from the paper: what is darker in the light scheme is lighter in the dark one. */
const far = (scheme: Scheme): string => (scheme === 'light' ? BLACK : WHITE);

/** The colour itself, or the first shade of it away from the paper that fits. */
function shaded(colour: string, scheme: Scheme, fits: (shade: string) => boolean): string {
  for (let share = 0; share < 1; share += STEP) {
    const shade = mixed(colour, far(scheme), share);
    if (fits(shade)) return shade;
  }
  return far(scheme);
}

/** The shade of a colour with this contrast to the paper: between the paper and the colour, or beyond the colour. */
function atRatio(colour: string, paper: string, ratio: number): string {
  const isBeyond = contrast(colour, paper) < ratio;
  const end = isBeyond ? (paper === GROUNDS.light.paper ? BLACK : WHITE) : colour;
  const start = isBeyond ? colour : paper;
  for (let share = STEP; share < 1; share += STEP) {
    const shade = mixed(start, end, share);
    if (contrast(shade, paper) >= ratio) return shade;
  }
  return end;
}
