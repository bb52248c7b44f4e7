/** Characters that cannot be drawn, and what an editor is told of them. */
import satori from 'satori';
import { sansFonts } from './fonts.ts';
import { writtenIn, type Drawn, type Written } from './node.ts';
import { text } from './text.ts';

export interface MissingCharacter {
  /** The content file whose words were to be drawn. */
  from: string;
  character: string;
  found: string;
  fix: string;
}

interface Telling {
  tree: Drawn;
  from: string;
}

export function missingCharacter(character: string, { tree, from }: Telling): MissingCharacter {
  const where = writtenIn(tree).find((one) => one.text.includes(character));
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    from,
    character,
    found: `${where ? placeIn(where) : ''}“${character}”（U+${code}）图片里画不出来`,
    fix: '请删掉它或换成一般的字（多半是表情符号、自造字或看不见的控制符）；是正式的地名用字，就请维护网站的人在 src/images/drawing/fonts.ts 里加一套有它的字体',
  };
}

/** A title is told once. */
const placeIn = ({ text: line, about }: Written): string =>
  about === undefined ? `“${line}”里的` : about.includes(line) ? `${about}里的` : `${about}的“${line}”里的`;

/** All of them at once, without drawing anything: each character is asked for once. */
export async function missingCharacters(sheets: readonly Telling[]): Promise<MissingCharacter[]> {
  const missing = new Set<string>();
  const characters = new Set(sheets.flatMap(({ tree }) => writtenIn(tree).flatMap((written) => [...written.text])));
  await satori(text([...characters].join(''), ANY) as unknown as Parameters<typeof satori>[0], {
    width: 1,
    height: 1,
    fonts: sansFonts(),
    loadAdditionalAsset: (_, segment) => {
      for (const character of segment) missing.add(character);
      return Promise.resolve([]);
    },
  });
  const told = sheets.flatMap((sheet) =>
    [...missing]
      .filter((character) => writtenIn(sheet.tree).some((one) => one.text.includes(character)))
      .map((character) => missingCharacter(character, sheet)),
  );
  return told.filter(
    ({ from, character }, index) =>
      told.findIndex((other) => other.from === from && other.character === character) === index,
  );
}

const ANY = { size: 16, line: 16 };
