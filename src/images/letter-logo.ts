/** The logo of a site that has none: the first character of its name, as outlines, since a tab has no font for it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import satori from 'satori';
import { env } from '../env.ts';
import { keptOrMade } from './cache/kept-file.ts';
import { COLOURS } from './drawing/colours.ts';
import { SANS } from './drawing/font-names.ts';
import { sansFonts } from './drawing/fonts.ts';

/** In the units of the drawing. */
const SIDE = 36;
const SIZE = 25;
const ROUNDED = 8;
/** Increase it when the drawing changes. */
const DRAWN_BY = 1;

/** Kept, since parsing the fonts takes a second. */
export async function letterLogo(letter: string): Promise<string> {
  const name = createHash('sha256')
    .update(`letter-logo ${String(DRAWN_BY)} ${letter}`)
    .digest('hex');
  const file = join(env.CACHE_DIR ?? '.cache', 'images', `${name}.kept`);
  return (await keptOrMade(file, async () => Buffer.from(await draw(letter)))).bytes.toString('utf8');
}

async function draw(letter: string): Promise<string> {
  const style = {
    display: 'flex',
    width: SIDE,
    height: SIDE,
    alignItems: 'center',
    justifyContent: 'center',
    fontFamily: SANS,
    fontSize: SIZE,
    fontWeight: 700,
    lineHeight: 1,
  };
  const shown = { type: 'div', props: { style, children: letter } } as unknown as Parameters<typeof satori>[0];
  const drawing = await satori(shown, { width: SIDE, height: SIDE, fonts: sansFonts() });
  const outlines = [...drawing.matchAll(/<path\b[^>]*\sd="([^"]+)"/g)]
    .map(([, path]) => `<path d="${path!}"/>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(SIDE)} ${String(SIDE)}">` +
    `<rect width="${String(SIDE)}" height="${String(SIDE)}" rx="${String(ROUNDED)}" fill="var(--zhu-fill, ${COLOURS['zhu-fill']})"/>` +
    `<g fill="var(--on-zhu, ${COLOURS['on-zhu']})">${outlines}</g></svg>`
  );
}
