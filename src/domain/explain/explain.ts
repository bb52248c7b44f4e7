import type { z } from 'astro/zod';
import { addDays, firstDayOf, isMonth, type Day } from '../calendar/day.ts';
import { didYouMean } from '../checks/nearest.ts';
import {
  choicesOf,
  fieldName,
  fieldsOf,
  isRequired,
  noteOf,
  schemaAt,
  typeOf,
  formatOf,
  type Schema,
} from '../handbook/field-notes.ts';
import { isErrorWord } from '../typed/pasted.ts';
import { explainFormat } from './explain-format.ts';

type Path = readonly PropertyKey[];

interface Explained {
  path: Path;
  field?: string | undefined;
  found: string;
  fix: string;
}

interface Setting {
  /** Decides how examples are written: as a line of the file, or as what to type into a form. */
  format: 'md' | 'json' | 'form';
  today: Day;
}

interface Context extends Pick<Setting, 'format'> {
  /** A day near those in the file. */
  around: Day;
}

type Reason = Pick<Explained, 'found' | 'fix'>;

/** Explains schema issues in Chinese, with the label, example and help of each field. */
export function explainIssues(
  schema: Schema,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  { format, today }: Setting,
): Explained[] {
  const context: Context = { format, around: dayNear(value, today) };
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(schema, issue.path, key))
      : [explainOne(schema, value, issue, context)],
  );
}

function explainOne(schema: Schema, value: unknown, issue: z.core.$ZodIssue, context: Context): Explained {
  const { path } = issue;
  const leaf = schemaAt(schema, path);
  const input = valueAt(value, path);
  const reason = leaf === undefined ? undefined : reasonFor(leaf, input, issue, context);
  return {
    path,
    field: fieldName(schema, path),
    ...(reason ?? { found: `写的是 ${show(input)}`, fix: '请照 content/README.md 里的说明写' }),
  };
}

function reasonFor(leaf: Schema, input: unknown, issue: z.core.$ZodIssue, { format, around }: Context): Reason {
  const key = issue.path.findLast((step) => typeof step === 'string') ?? '';
  if (input === undefined) return { found: '没有写', fix: `请加上，例如 ${sample(leaf, key, format)}${aside(leaf)}` };
  if (input === null)
    return {
      found: '冒号后面是空的',
      fix: isRequired(leaf) ? `请写上，例如 ${sample(leaf, key, format)}${aside(leaf)}` : '请写上内容，或整行删掉',
    };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(leaf, input, around);
    case 'invalid_value':
      return wrongChoice(leaf, input);
    case 'too_big':
      return tooBig(leaf, issue, input);
    case 'too_small':
      return tooSmall(leaf, issue, input);
    default:
      return wrongText(leaf, input, around);
  }
}

function unknownKey(schema: Schema, path: Path, key: string): Explained {
  const owner = schemaAt(schema, path);
  const fields = owner === undefined ? [] : fieldsOf(owner);
  const sameLabel = fields.find(([, field]) => noteOf(field).label === key)?.[0];
  const guess =
    sameLabel === undefined
      ? didYouMean(
          key,
          fields.map(([name]) => name),
        )
      : `是不是想写 “${sameLabel}”？`;
  const list = fields.map(([name, field]) => `${name}(${noteOf(field).label ?? ''})`).join('、');
  return {
    path: [...path, key],
    field: fieldName(schema, [...path, key]),
    found: `没有 “${key}” 这个字段`,
    fix: `${guess}这里可以写：${list}`,
  };
}

function wrongType(leaf: Schema, input: unknown, around: Day): Reason {
  const type = typeOf(leaf);
  const example = noteOf(leaf).example;
  const found = `写的是${kindOf(input)} ${show(input)}`;
  if (type === 'string') return { found, fix: asString(leaf, input, around) };
  if (type === 'number')
    return {
      found,
      fix: `应写成${Number.isFinite(input) ? '整' : ''}数，不加引号，例如 ${plainNumber(input) ?? example ?? '960'}`,
    };
  if (type === 'boolean') return { found, fix: '应写 true 或 false，不加引号' };
  if (type === 'array' || type === 'tuple') {
    return { found, fix: `应写成列表，例如 ${asList(leaf, input) ?? example ?? '["…"]'}` };
  }
  return {
    found,
    fix: `应写成一组字段：${fieldsOf(leaf)
      .map(([name]) => name)
      .join('、')}`,
  };
}

/** The editor's text as a list of one, if that is valid. */
function asList(leaf: Schema, input: unknown): string | undefined {
  if (typeof input !== 'string' || isErrorWord(input)) return undefined;
  return leaf.safeParse([input]).success ? `["${input}"]` : undefined;
}

function wrongChoice(leaf: Schema, input: unknown): Reason {
  const choices = choicesOf(leaf);
  const guess = typeof input === 'string' ? didYouMean(input, choices) : '';
  return { found: `写的是 ${show(input)}`, fix: `${guess}只能写：${choices.join('、')}` };
}

function tooBig(leaf: Schema, issue: z.core.$ZodIssueTooBig, input: unknown): Reason {
  if (issue.origin === 'string')
    return { found: `写了 ${[...String(input)].length} 个字，太长`, fix: `最多 ${String(issue.maximum)} 个字` };
  if (issue.origin === 'array')
    return { found: `写了 ${(input as unknown[]).length} 项`, fix: `最多 ${String(issue.maximum)} 项` };
  return { found: `写的是 ${show(input)}`, fix: `最大写 ${String(issue.maximum)}${aside(leaf)}` };
}

function tooSmall(leaf: Schema, issue: z.core.$ZodIssueTooSmall, input: unknown): Reason {
  if (issue.origin === 'string')
    return {
      found: '写的是空白',
      fix: isRequired(leaf) ? `请写上，例如 ${noteOf(leaf).example ?? '…'}` : '请写上内容，或整行删掉',
    };
  if (issue.origin === 'array')
    return {
      found: `只写了 ${(input as unknown[]).length} 项`,
      fix: `至少写 ${String(issue.minimum)} 项，例如 ${noteOf(leaf).example ?? '…'}`,
    };
  return {
    found: `写的是 ${show(input)}`,
    fix: `${issue.inclusive === true ? `最小写 ${String(issue.minimum)}` : `要比 ${String(issue.minimum)} 大`}${aside(leaf)}`,
  };
}

function wrongText(leaf: Schema, input: unknown, around: Day): Reason {
  const format = formatOf(leaf);
  const { example, help } = noteOf(leaf);
  const reason = format === undefined ? undefined : explainFormat(format, String(input), around);
  return {
    found: `写的是 ${show(input)}${reason?.why === undefined ? '' : `，${reason.why}`}`,
    fix: reason?.fix ?? `应写成 ${example ?? '…'} 的样子${help === undefined ? '' : `（${help}）`}`,
  };
}

/** A line to copy: `name: "花叶私语"` or `"name": "花叶私语"`; 花叶私语 for a form. */
function sample(leaf: Schema, key: string, format: Setting['format']): string {
  const example = noteOf(leaf).example ?? '…';
  if (format === 'form') return example;
  const value = ['string', 'enum', 'literal'].includes(typeOf(leaf)) ? `"${example}"` : example;
  return format === 'json' ? `"${key}": ${value}` : `${key}: ${value}`;
}

function aside(leaf: Schema): string {
  const { help } = noteOf(leaf);
  return help === undefined ? '' : `（${help.replace(/。$/, '')}）`;
}

/** A number or a list of one may be the right text without quotation marks, or also be in the wrong format. */
function asString(leaf: Schema, input: unknown, around: Day): string {
  const text = asText(Array.isArray(input) && input.length === 1 ? input[0] : input);
  const format = formatOf(leaf);
  const fits = text !== undefined && leaf.safeParse(text).success;
  const better =
    fits || text === undefined || format === undefined ? undefined : explainFormat(format, text, around)?.fix;
  return better === undefined
    ? `应写成文字，用英文双引号括起来，例如 "${fits ? text : (noteOf(leaf).example ?? '…')}"${aside(leaf)}`
    : `${better}，用英文双引号括起来`;
}

/** 1,000 and １０００, as pasted from spreadsheets. */
function plainNumber(input: unknown): string | undefined {
  const plain = typeof input === 'string' ? input.normalize('NFKC').replaceAll(/[,\s]/g, '') : '';
  return /^\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

function asText(input: unknown): string | undefined {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean'
    ? String(input)
    : undefined;
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return '列表';
  if (typeof input === 'number') return '数';
  if (typeof input === 'boolean') return '真假值';
  return typeof input === 'string' ? '文字' : '一组字段';
}

function show(input: unknown): string {
  const text = typeof input === 'string' || typeof input === 'number' ? String(input) : JSON.stringify(input);
  const characters = [...text];
  const short = characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : text;
  return typeof input === 'string' ? `“${short}”` : short;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, step) =>
      typeof current === 'object' && current !== null && Object.hasOwn(current, step)
        ? (current as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** The fifth day of the month of a menu; today for other files. */
function dayNear(value: unknown, today: Day): Day {
  const month = valueAt(value, ['month']);
  return typeof month === 'string' && isMonth(month) ? addDays(firstDayOf(month), 4) : today;
}
