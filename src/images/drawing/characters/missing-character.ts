/** Characters that no font has, with error messages for editors. */
import { sansFonts } from '../fonts.ts';
import { isInEveryFont } from './font-characters.ts';
import { writtenIn, type Drawn, type Written } from '../node.ts';
import { text } from '../text.ts';

interface MissingCharacter {
  /** The content file. */
  from: string;
  character: string;
  found: string;
  fix: string;
}

interface SourcedTree {
  tree: Drawn;
  from: string;
}

export function missingCharacter(character: string, { tree, from }: SourcedTree): MissingCharacter {
  const where = writtenIn(tree).find((one) => one.text.includes(character));
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    from,
    character,
    found: `${where ? placeIn(where) : ''}“${character}”（U+${code}）图片里画不出来`,
    fix: '请删掉它或换成一般的字（多半是表情符号、自造字或看不见的控制符）；是正式的地名用字，就请维护网站的人在 src/images/drawing/fonts.ts 里加一套有它的字体',
  };
}

/** Names the line and what it is about, without repetition. */
const placeIn = ({ text: line, about }: Written): string =>
  about === undefined ? `“${line}”里的` : about.includes(line) ? `${about}里的` : `${about}的“${line}”里的`;

/** All missing characters of all pictures, found without drawing them. */
export async function missingCharacters(sheets: readonly SourcedTree[]): Promise<MissingCharacter[]> {
  const characters = new Set(sheets.flatMap(({ tree }) => writtenIn(tree).flatMap((written) => [...written.text])));
  const missing = await notDrawn([...characters].filter((character) => !isInEveryFont(character)));
  const problems = sheets.flatMap((sheet) =>
    [...missing]
      .filter((character) => writtenIn(sheet.tree).some((one) => one.text.includes(character)))
      .map((character) => missingCharacter(character, sheet)),
  );
  return problems.filter(
    ({ from, character }, index) =>
      problems.findIndex((other) => other.from === from && other.character === character) === index,
  );
}

const ANY = { size: 16, line: 16 };

/** Those that satori cannot draw. It parses the fonts, which takes half of the check: nearly always there is nothing to ask. */
export async function notDrawn(characters: readonly string[]): Promise<Set<string>> {
  const missing = new Set<string>();
  if (characters.length === 0) return missing;
  const { default: satori } = await import('satori');
  await satori(text(characters.join(''), ANY) as unknown as Parameters<typeof satori>[0], {
    width: 1,
    height: 1,
    fonts: sansFonts(),
    loadAdditionalAsset: (_, segment) => {
      for (const character of segment) missing.add(character);
      return Promise.resolve([]);
    },
  });
  return missing;
}
