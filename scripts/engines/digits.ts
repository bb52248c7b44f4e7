/**
 * Checks that digits between Chinese characters are evenly spaced. An engine that draws them on top of each other still reports
 * correct boxes (WebKit with text-autospace), so this measures a screenshot instead: the columns where ink begins.
 */
import sharp from 'sharp';
import { retry } from './programs.ts';
import type { Tab } from './tab.ts';

/** 日 and 0 are each one connected piece of ink. */
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
/** A screenshot may show the state before the probe was drawn. */
const TIMEOUT_MS = 8000;

export async function digitFaults(tab: Tab): Promise<string[]> {
  await tab.evaluate(PROBE);
  const check = async (): Promise<string[]> => {
    const fault = faultIn(await inkStarts(await tab.screenshot()));
    if (fault) throw new Error(fault);
    return [];
  };
  return retry(check, TIMEOUT_MS).catch((error: unknown) => [String(error)]);
}

function faultIn(starts: readonly number[]): string | undefined {
  if (starts.length !== LINE.length) return `"${LINE}" is drawn as ${String(starts.length)} pieces: digits overlap`;
  const steps = starts.slice(2, -1).map((x, index) => x - starts[index + 1]!);
  return Math.max(...steps) - Math.min(...steps) <= MAX_UNEVEN_PX
    ? undefined
    : `digits between Chinese characters are ${steps.join(', ')} px apart`;
}

/** Columns in which ink begins. */
async function inkStarts(screenshot: Buffer): Promise<number[]> {
  const { width } = await sharp(screenshot).metadata();
  const { data } = await sharp(screenshot)
    .extract({ left: 0, top: 0, width, height: HEIGHT })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hasInk = (x: number): boolean =>
    Array.from({ length: HEIGHT }, (_, y) => data[y * width + x]!).some((grey) => grey < 128);
  return Array.from({ length: width }, (_, x) => x).filter((x) => hasInk(x) && (x === 0 || !hasInk(x - 1)));
}
