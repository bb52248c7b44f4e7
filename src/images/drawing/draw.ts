/** Draws a tree of boxes as a PNG. */
import { NoFontError } from './glyphs.ts';
import { missingCharacter } from './characters/missing-character.ts';
import type { Drawn } from './node.ts';
import { painted } from './paint.ts';
import { encodedPng } from './png.ts';

export interface Sheet {
  width: number;
  height: number;
  tree: Drawn;
  /** The content file, for error messages. */
  from: string;
}

/** @throws if a character is in no font: an empty box would be noticed only after the picture has been sent. */
export async function drawnPng(sheet: Sheet): Promise<Buffer> {
  try {
    return encodedPng(await painted(sheet.tree, sheet.width, sheet.height));
  } catch (error) {
    if (!(error instanceof NoFontError)) throw error;
    const { from, found, fix } = missingCharacter(error.character, sheet);
    throw new Error(`${from}  ${found}，${fix}`, { cause: error });
  }
}
