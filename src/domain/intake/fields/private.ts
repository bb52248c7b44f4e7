/** Removes private data from free text, with the whole clause, because the rest of it would read oddly. */
import { splitAfter } from '../../guarded.ts';
import { MOBILE_DIGITS } from '../../phones/mobile.ts';
import { findPrivate, maskPrivate } from '../../privacy/private-text.ts';
import type { FieldName, QuestionKind } from '../reading.ts';
import { memoized } from '../../typed/memoized-text.ts';
import { findPerson, isFamilyName, isNameOnly, withoutNames } from './people.ts';
import type { Problem } from './rest.ts';

interface SafeText {
  text: string;
  problems: readonly Problem[];
}

const CLAUSE = /[^，,。；;！!\n（）()|｜]+|[，,。；;！!\n（）()|｜]/g;
/** Words at the end of a clause that introduce the person in the next one. */
const LEADS_TO_PERSON = /(?:找|联系|请问|咨询|问|联系人|负责人)[^，,。；;]{1,10}$/;
const ACCOUNT =
  /(?:微信号?|V信|(?:^|[^A-Za-z])V(?=[:：])|WeChat|wx|vx)[:：]?\s*(?:号|是|为)?\s*[A-Za-z][\w-]{4,}|QQ号?[:：]?\s*\d{5,}/i;

export function withoutPrivate(text: string, field: FieldName): SafeText {
  const parts = text.match(CLAUSE) ?? [];
  const kinds = new Set<QuestionKind>();
  const kept = parts.map((part): string | undefined => {
    const found = privateKinds(part);
    if (found.size === 0) return part;
    for (const kind of found) kinds.add(kind);
    return withoutPrivateWords(part, field);
  });
  kept.forEach((part, index) => {
    if (part === parts[index] || !isContact(parts[index]!)) return;
    for (const beside of [index - 2, index + 2])
      if (kept[beside] !== undefined && namesPerson(kept[beside], beside < index)) {
        kept[beside] = kept[beside].replace(LEADS_TO_PERSON, (lead) => (lead === kept[beside] ? lead : ''));
        if (kept[beside] === parts[beside]) kept[beside] = undefined;
        kinds.add('person-name');
      }
  });
  if (kinds.size === 0) return { text, problems: [] };
  return { text: joined(kept), problems: [...kinds].map((kind) => problem(kind, field)) };
}

/** Private data masked, as in a quotation. */
export const masked = memoized((text) => maskPrivate(text));

const MOBILE = new RegExp(String.raw`(?:^|\D)${MOBILE_DIGITS}(?!\d)`);

/** Stricter than `findPrivate`: any eleven digits that could be a mobile number, also divided by spaces, dots, dashes or brackets. */
export const hasMobile = (text: string): boolean =>
  MOBILE.test(text.normalize('NFKC').replaceAll(/[\s\p{Pd}\p{Cf}−·.()]/gu, ''));

export const hasPrivate = (text: string): boolean => withoutPrivate(text, 'note').problems.length > 0;

/** More than a name: a number or an account, beside which its owner may be named. */
const isContact = (clause: string): boolean => [...privateKinds(clause)].some((kind) => kind !== 'person-name');

/** A name before or after a number: 示例甲（138…）, 找示例甲，138…. */
const namesPerson = (clause: string, isBefore: boolean): boolean =>
  isNameOnly(clause) || (isBefore && LEADS_TO_PERSON.test(clause));

const privateKinds = memoized((clause): ReadonlySet<QuestionKind> => {
  const kinds = new Set<QuestionKind>();
  for (const { kind } of findPrivate(clause)) kinds.add(kind.code === 'mobile' ? 'phone-mobile' : 'private-data');
  if (ACCOUNT.test(clause)) kinds.add('private-data');
  if (findPerson(clause) !== undefined) kinds.add('person-name');
  return kinds;
});

/**
 * 家电维修 广场 找张师傅138… keeps the words before the person; a title without spaces keeps all but the name. Undefined
 * where nothing remains.
 */
function withoutPrivateWords(clause: string, field: FieldName): string | undefined {
  const words = splitAfter(clause, /\S(?=\s)/g);
  for (let size = 1; size < words.length; size += 1)
    for (let end = words.length; end >= size; end -= 1) {
      const start = end - size;
      const rest = [...words.slice(0, start), ...words.slice(end)];
      const [before, after] = [words[start - 1], words[end]];
      const cut = words.slice(start, end).join('');
      const isName = isContact(cut) ? isNameOnly : isFamilyName;
      const touchesName = [before, after].some(
        (word) => word !== undefined && (isName(word) || LEAD.test(word) || HANDLE.test(word)),
      );
      const cutsNumber = /\d{3}$/.test(before ?? '') || /^\s*\d{3}/.test(after ?? '');
      if (touchesName || cutsNumber || privateKinds(rest.join('')).size > 0) continue;
      return rest.join('').trim() === '' ? undefined : rest.join('');
    }
  if (field !== 'title') return undefined;
  const named = withoutNames(clause);
  return privateKinds(named).size === 0 && named.trim() !== '' ? named : undefined;
}

const HANDLE = /^\s*[A-Za-z][\w-]{4,}$/;
/** A word that introduces a name or number, and makes no sense without it. */
const LEAD =
  /(?:联系人|联系电话|联系方式|负责人|电话|手机|手机号|微信|报名|咨询|请?找|请?联系|加|老师|主讲|讲师)[:：]?$/;

function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join('')
    .replaceAll(/[（(](?:主讲|讲师|授课|联系人|负责人|老师|带队)?[：:，,。；;\s]*[）)]/g, '')
    .replaceAll(/[，,；;]+(?=[，,。；;！!]|$)/g, '')
    .replaceAll(/^[，,。；;\s]+/g, '')
    .trim();
}

const WHAT: Partial<Record<QuestionKind, string>> = {
  'phone-mobile': '这里有个人手机号，不能上网，这一句没有放进来',
  'person-name': '这里有人的姓名，不能上网，这一句没有放进来',
  'private-data': '这里有个人信息，不能上网，这一句没有放进来',
};

const problem = (kind: QuestionKind, field: FieldName): Problem => ({
  kind,
  text: WHAT[kind] ?? '',
  field,
  answers: [],
});
