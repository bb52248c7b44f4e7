import {
  AMBIGUOUS_SURNAMES,
  DOUBLE_SURNAMES,
  FORMS_OF_ADDRESS,
  GIVEN_NAME_CHARACTERS,
  PLAIN_SURNAMES,
  PUBLIC_FIGURES,
  TITLES,
  ORDINARY_WORDS,
} from './surnames.ts';
import type { Slice } from './normalize.ts';

/** Directly after a name: the end, punctuation, a digit, a form of address, or a function word. */
const NAME_END =
  /^(?:$|[^\p{Script=Han}A-Za-z]|老人|老太|老汉|奶奶|爷爷|大爷|大娘|大妈|阿姨|叔叔|婆婆|同学|小朋友|先生|女士|一家|一户|家|户|等|[的是在和与同因患被把说给为从今这已曾住及获一送有也就到去来办坐上不仍还并向对领收参做学读现由自用能会要两身得确查卧突正将放拿说讲跟笑高开表代写画唱背荣夺系过理当昨前明后每刚才想找带常天种])/u;
/** Function words and counters that do not occur in given names. */
const NOT_IN_NAMES =
  /[的了在是和与为来去到给把被让从对等都也不又就还会能可以其我你他她它们这那哪个名位人户岁年月日号班级们里内外上下中前后每次场]/;
/** Directly before a name. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|[的是叫了望为给访让和与及同由请帮助有名对向]|学生|同学|朋友|老人|居民|村民|群众|队员|队长|儿童|少年|孩子|宝宝|男孩|女孩|患者|病人|家庭|家长|母亲|妈妈|父亲|爸爸|户|员|者|班|级|庄|村|区|组|[东西南北]街|邻居|职工)$/u;

/**
 * Length of the full name at this position; 0 if there is none. 王某, 小王, 王老师 and 雷锋 do not count. A usual given name of two
 * characters needs no NAME_END after it (患儿王小明义卖); one of a single character only where a person is expected.
 *
 * @param expected whether the preceding words announce a person
 */
export function nameLength(text: string, at: number, expected = false): number {
  if (PUBLIC_FIGURES.some((figure) => text.startsWith(figure, at))) return 0;
  const double = DOUBLE_SURNAMES.find((surname) => text.startsWith(surname, at));
  if (double !== undefined) return fullNameLength(text, at, double.length, { usual: true, expected });
  const surname = text[at] ?? '';
  if (PLAIN_SURNAMES.has(surname)) return fullNameLength(text, at, 1, { usual: false, expected });
  return AMBIGUOUS_SURNAMES.has(surname) ? fullNameLength(text, at, 1, { usual: true, expected }) : 0;
}

/** All full names that follow BEFORE_NAME. */
export function namesIn(text: string): Slice[] {
  const names: Slice[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const length = BEFORE_NAME.test(text.slice(Math.max(0, at - 4), at)) ? nameLength(text, at) : 0;
    if (length === 0) continue;
    names.push({ start: at, end: at + length });
    at += length - 1;
  }
  return names;
}

/** 王**. */
export function maskName(name: string): string {
  return `${name.slice(0, 1)}**`;
}

interface NameContext {
  /** The given name must consist of GIVEN_NAME_CHARACTERS. */
  usual: boolean;
  expected: boolean;
}

function fullNameLength(text: string, at: number, surname: number, { usual, expected }: NameContext): number {
  const rest = text.slice(at + surname);
  const given = [2, 1].find((length) => {
    const isUsual = isUsualGivenName(rest.slice(0, length));
    const ends = NAME_END.test(rest.slice(length)) || (isUsual && (length === 2 || (expected && !usual)));
    return canBeGivenName(text, at, surname, length) && ends && (isUsual || !usual);
  });
  return given === undefined ? 0 : surname + given;
}

function canBeGivenName(text: string, at: number, surname: number, length: number): boolean {
  const given = text.slice(at + surname, at + surname + length);
  const after = text.slice(at + surname + length);
  return (
    given.length === length &&
    /^\p{Script=Han}+$/u.test(given) &&
    !NOT_IN_NAMES.test(given) &&
    !/[某甲乙丙丁]/.test(given) &&
    !TITLES.test(text.slice(at + surname)) &&
    !FORMS_OF_ADDRESS.test(text.slice(at + surname + length - 1)) &&
    !ORDINARY_WORDS.has(text.slice(at, at + 2)) &&
    !/^.{0,3}化名/.test(after)
  );
}

function isUsualGivenName(given: string): boolean {
  return [...given].every((character) => GIVEN_NAME_CHARACTERS.has(character));
}
