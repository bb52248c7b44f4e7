/** Takes private data out of free text: the whole clause goes, as what is left of it would read oddly. */
import { findPrivate } from '../../privacy/private-text.ts';
import type { FieldName, QuestionKind } from '../reading.ts';
import type { Problem } from './rest.ts';

export interface SafeText {
  text: string;
  problems: readonly Problem[];
}

const CLAUSE = /[^，,。；;！!\n（）()]+|[，,。；;！!\n（）()]/g;
/** Announces a person at the end of the clause before. */
const LEADS_TO_PERSON = /(?:找|联系|请问|咨询|问|联系人|负责人)[^，,。；;]{1,10}$/;
/** 联系人：, 负责人 … and a name. */
const NAMED_CONTACT =
  /(?:联系人|负责人|联络人|召集人|主讲人|主讲|讲师|带队|领队|站长|社工|书记|主任|申报人|报名人)\s*[:：为是]?\s*(?!电话|见|负责|带|会|在|和|及|、)[\u4e00-\u9fff]{2,3}(?:老师|医生|主任|书记)?\s*(?=$|[，,。；;、)）\s]|\d|微信|电话|手机)/;
const ACCOUNT = /微信号?[:：]?\s*[A-Za-z][\w-]{4,}|QQ号?[:：]?\s*\d{5,}/i;

export function withoutPrivate(text: string, field: FieldName): SafeText {
  const parts = text.match(CLAUSE) ?? [];
  const kinds = new Set<QuestionKind>();
  const removed = new Set<number>();
  parts.forEach((part, index) => {
    const kind = privateKind(part);
    if (kind === undefined) return;
    kinds.add(kind);
    removed.add(index);
    const before = parts[index - 2];
    if (before === undefined || !LEADS_TO_PERSON.test(before)) return;
    removed.add(index - 2);
    kinds.add('person-name');
  });
  if (removed.size === 0) return { text, problems: [] };
  return { text: joined(parts, removed), problems: [...kinds].map((kind) => problem(kind, field)) };
}

export const hasPrivate = (text: string): boolean => withoutPrivate(text, 'note').problems.length > 0;

function privateKind(clause: string): QuestionKind | undefined {
  const [finding] = findPrivate(clause);
  if (finding?.kind.code === 'mobile') return 'phone-mobile';
  if (finding !== undefined || ACCOUNT.test(clause)) return 'private-data';
  return NAMED_CONTACT.test(clause) ? 'person-name' : undefined;
}

function joined(parts: readonly string[], removed: ReadonlySet<number>): string {
  return parts
    .filter((_, index) => !removed.has(index))
    .join('')
    .replaceAll(/[（(][，,。；;\s]*[）)]/g, '')
    .replaceAll(/[，,；;]+(?=[，,。；;！!]|$)/g, '')
    .replaceAll(/^[，,。；;\s]+/g, '')
    .trim();
}

const WHAT: Partial<Record<QuestionKind, string>> = {
  'phone-mobile': '这里有个人手机号，不能上网，这一句没有放进来',
  'person-name': '这里有联系人的姓名，不能上网，这一句没有放进来',
  'private-data': '这里有个人信息，不能上网，这一句没有放进来',
};

const problem = (kind: QuestionKind, field: FieldName): Problem => ({
  kind,
  text: WHAT[kind] ?? '',
  field,
  answers: [],
});
