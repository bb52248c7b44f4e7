/** The logo of the site, as in its favicon. */
import { readFileSync } from 'node:fs';
import { picture, type Drawn } from './drawing/node.ts';

let svg: string | undefined;

export const brandMark = (side: number): Drawn =>
  picture((svg ??= readFileSync('public/favicon.svg', 'utf8')), { width: side, height: side });
