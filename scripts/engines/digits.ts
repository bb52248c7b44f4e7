/**
 * Whether digits between Chinese are drawn as far from each other as everywhere. An engine that lays them on each other gives right
 * boxes all the same (WebKit with text-autospace), so that the picture is asked: where ink begins and ends from left to right.
 */
import sharp from 'sharp';
import { insist } from './programs.ts';
import type { Tab } from './tab.ts';

/** 日 and 0 are one piece of ink each. */
const LINE = '日0000日';
const MAX_UNEVEN_PX = 2;
const PROBE = `(() => {
  const line = document.body.appendChild(document.createElement('p'));
  Object.assign(line.style, {
    position: 'fixed', left: 0, top: 0, width: '100%', zIndex: 99,
    background: '#fff', color: '#000', fontSize: '60px', lineHeight: '90px',
  });
  line.textContent = '${LINE}';
  return true;
})()`;
const HEIGHT = 90;
/** A picture may be of the moment before. */
const PATIENCE_MS = 8000;

export async function digitsFault(tab: Tab): Promise<string[]> {
  await tab.ask(PROBE);
  const look = async (): Promise<string[]> => {
    const fault = faultIn(await beginsOfInk(await tab.picture()));
    if (fault) throw new Error(fault);
    return [];
  };
  return insist(look, PATIENCE_MS).catch((error: unknown) => [String(error)]);
}

function faultIn(begins: readonly number[]): string | undefined {
  if (begins.length !== LINE.length)
    return `"${LINE}" is drawn as ${String(begins.length)} pieces: digits lie on each other`;
  const steps = begins.slice(2, -1).map((x, index) => x - begins[index + 1]!);
  return Math.max(...steps) - Math.min(...steps) <= MAX_UNEVEN_PX
    ? undefined
    : `digits between Chinese stand ${steps.join(', ')} px from each other`;
}

/** Columns in which ink begins. */
async function beginsOfInk(picture: Buffer): Promise<number[]> {
  const { width } = await sharp(picture).metadata();
  const { data } = await sharp(picture)
    .extract({ left: 0, top: 0, width, height: HEIGHT })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hasInk = (x: number): boolean =>
    Array.from({ length: HEIGHT }, (_, y) => data[y * width + x]!).some((grey) => grey < 128);
  return Array.from({ length: width }, (_, x) => x).filter((x) => hasInk(x) && (x === 0 || !hasInk(x - 1)));
}
