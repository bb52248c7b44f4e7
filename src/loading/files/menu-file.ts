import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Month } from '../../domain/calendar/day.ts';
import { COLLECTIONS } from '../../domain/schema/collections.ts';
import { contentFolder } from './content-folder.ts';

/** The text of a menu's file, as its editor wrote it. @param station key of the station */
export const menuFile = (station: string, month: Month): string =>
  readFileSync(path.join(contentFolder(), COLLECTIONS.menus.folder, station, `${month}.json`), 'utf8');
