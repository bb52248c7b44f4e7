/** The characters of the fonts, looked up without parsing the rest of them. */
import { create, type Font } from 'fontkitten';
import { sansFonts } from '../fonts.ts';

let faces: Font[] | undefined;

/** Whether every weight has it. False for pictographs, which satori draws from elsewhere, whatever the fonts have. */
export function isInEveryFont(character: string): boolean {
  return !/\p{Extended_Pictographic}/u.test(character) && fontFaces().every(has(character));
}

export const fontFaces = (): Font[] => (faces ??= sansFonts().map(({ data }) => faceOf(data)));

const has =
  (character: string) =>
  (face: Font): boolean =>
    face.hasGlyphForCodePoint(character.codePointAt(0)!);

function faceOf(data: ArrayBuffer | Buffer): Font {
  const face = create(Buffer.isBuffer(data) ? data : Buffer.from(data));
  if (face.isCollection) throw new Error('A font of the pictures is a collection: name a file with one font.');
  return face;
}
