/**
 * The preview's renderer, loaded on first use under a fixed name: the view-models and components of the site itself, compiled for the
 * browser (scripts/build/astro-in-browser.ts). Its styles become a sheet of their own, for the frames.
 */
import '../../../../styles/site.css';
import './frame.css';
import MenuProfile from '../../../../components/menu/MenuProfile.astro';
import Poster from '../../../../components/papers/Poster.astro';
import type { Sheet } from '../../../../images/drawing/draw.ts';
import { wordsOf } from '../../../../images/drawing/node.ts';
import { menuSheet } from '../../../../images/menu-picture.ts';
import { qrSvg } from '../../../../images/qr.ts';
import * as urls from '../../../../urls.ts';
import { previewView, type PreviewInput, type PreviewView } from '../../../../view-models/bianji/preview.ts';
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
    return { sheet, words: wordsOf(sheet.tree).join('，') };
  });
  return {
    menu: await renderAstro(MenuProfile, { menu: view.menu }),
    poster: await renderAstro(Poster, { poster: view.poster, draw: qrSvg }),
    sheets: view.poster.sheets.length,
    picture,
    messages: view.menu.papers.texts.month,
    leftOut: view.leftOut,
  };
}

const siteLogo: Parameters<typeof menuSheet>[2] = (side) => ({
  type: 'img',
  props: { style: { width: side, height: side }, src: urls.file('favicon.svg'), width: side, height: side },
});
