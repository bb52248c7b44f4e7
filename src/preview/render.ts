/**
 * The preview's renderer, loaded on first use under a fixed name: the view-models and components of the site itself, compiled for the
 * browser (scripts/build/astro-in-browser.ts). Its styles become a sheet of their own, for the frames.
 */
import '../styles/site.css';
import './frame.css';
import MenuProfile from '../components/menu/MenuProfile.astro';
import Poster from '../components/papers/Poster.astro';
import type { Sheet } from '../images/drawing/draw.ts';
import { SANS, SERIF } from '../images/drawing/font-names.ts';
import { wordsOf, type Drawn } from '../images/drawing/node.ts';
import { menuSheet } from '../images/menu-picture.ts';
import { qrSvg } from '../images/qr.ts';
import * as urls from '../urls.ts';
import { previewView, type PreviewInput, type PreviewView } from '../view-models/bianji/preview.ts';
import { withPhoneLinks } from '../view-models/words/phone-links.ts';
import { renderAstro } from './render-astro.ts';

export interface Preview extends Pick<PreviewView, 'leftOut'> {
  /** HTML of the page between header and footer. */
  menu: string;
  /** HTML of the sheets. */
  poster: string;
  sheets: number;
  picture: { sheet: Sheet; words: string }[];
  /** To be sent one after the other. */
  messages: string[];
}

export async function preview(input: PreviewInput): Promise<Preview> {
  const view = previewView(input);
  const picture = view.picture.parts.map((_, index) => {
    const sheet = menuSheet(view.picture, index + 1, siteLogo);
    return { sheet: { ...sheet, tree: inSiteFonts(sheet.tree) }, words: wordsOf(sheet.tree).join('，') };
  });
  return {
    // As the middleware does.
    menu: withPhoneLinks(await renderAstro(MenuProfile, { menu: view.menu })),
    poster: withPhoneLinks(await renderAstro(Poster, { poster: view.poster, draw: qrSvg })),
    sheets: view.poster.sheets.length,
    picture,
    messages: view.menu.papers!.texts.month,
    leftOut: view.leftOut,
  };
}

const siteLogo: Parameters<typeof menuSheet>[2] = (side) => ({
  type: 'img',
  props: { style: { width: side, height: side }, src: urls.file('favicon.svg'), width: side, height: side },
});

const FONTS: Readonly<Record<string, string>> = { [SANS]: 'var(--font-sans)', [SERIF]: 'var(--font-display)' };

/** The fonts of the pictures are files of the build; browsers have those of the site. */
function inSiteFonts({ type, props: { style, children, ...props } }: Drawn): Drawn {
  const family = style['fontFamily'];
  const fonts = family === undefined ? {} : { fontFamily: FONTS[family] ?? family };
  const inside = Array.isArray(children) ? children.map(inSiteFonts) : children;
  return {
    type,
    props: { ...props, style: { ...style, ...fonts }, ...(inside === undefined ? {} : { children: inside }) },
  };
}
