/** Finds characters that the fonts of the pictures lack, with their lines, before a build fails on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardSheet } from '../../src/images/card.ts';
import { menuSheet } from '../../src/images/menu-picture.ts';
import { column, type Drawn } from '../../src/images/drawing/node.ts';
import { missingCharacters } from '../../src/images/drawing/characters/missing-character.ts';
import { shownPath } from '../../src/loading/files/content-folder.ts';
import type { Problem } from '../../src/loading/problems.ts';
import { cardView } from '../../src/view-models/pictures/card.ts';
import { cardsOf } from '../../src/view-models/pictures/cards.ts';
import { menuPicture } from '../../src/view-models/pictures/menu-picture.ts';
import type { World } from '../../src/domain/world.ts';

/** @param folder the content folder */
export async function characterProblems(folder: string, world: World): Promise<Problem[]> {
  const pictures = world.catalogue.menus.flatMap(({ station, month }) => {
    const view = menuPicture(world, station, month);
    return view.parts.map((_, index) => menuSheet(view, index + 1, noLogo));
  });
  const missing = await missingCharacters([
    ...pictures,
    ...[...cardsOf(world).values()].map((words) => cardSheet(cardView(world, words), noLogo)),
  ]);
  return missing.map(({ from, character, found, fix }) => {
    const file = join(folder, from.replace(/^content\//, ''));
    return { file: shownPath(file), line: lineOf(character, file), found, fix };
  });
}

/** It has no characters. */
const noLogo = (): Drawn => column({});

/** Undefined where the file has the character as an escape sequence. */
function lineOf(character: string, file: string): number | undefined {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(character));
  return index < 0 ? undefined : index + 1;
}
