/** Separates the title of an activity from its numbering and explanations. */
import { cleanText } from './clean.ts';

interface Title {
  title: string;
  summary?: string;
}

const NUMBERING =
  /^\s*(?:\d{1,2}[.、．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳]|[一二三四五六七八九十]{1,2}、|[•●◆■▪★☆※·*-])\s*/u;
/** Longer notes in brackets explain; short ones (第三期) belong to the title. */
const MIN_EXPLANATION = 5;
const MAX_TITLE = 40;
const MAX_JOINED = 24;

export function splitTitle(text: string): Title {
  const [first = '', ...others] = withoutLeadIn(
    cleanText(text)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const next = others[0];
  const joins = next !== undefined && !isItem(next) && first.length + next.length <= MAX_JOINED && others.length === 1;
  const { title, summary } = withoutExplanation((joins ? `${first}${next}` : first).replace(NUMBERING, ''));
  const explained = [summary, ...(joins ? [] : others.map(withoutBrackets))].filter(
    (part) => part !== undefined && part !== '',
  );
  const kept = shortened(title);
  const all = [...(kept.rest === undefined ? [] : [kept.rest]), ...explained];
  return all.length === 0 ? { title: kept.title } : { title: kept.title, summary: all.join('；') };
}

export const withoutNumbering = (text: string): string => text.replace(NUMBERING, '');

/** 【腊八】 alone on a line announces the next one. */
function withoutLeadIn(lines: readonly string[]): readonly string[] {
  return lines.length > 1 && /^[【[][^】\]]{1,8}[】\]]$/.test(lines[0]!) ? lines.slice(1) : lines;
}

const isItem = (line: string): boolean => NUMBERING.test(line) || /^[（(]/.test(line);

function withoutExplanation(line: string): Title {
  const [, title, inner] = /^(.{2,}?)[（(]([^（）()]*)[）)]$/.exec(line) ?? [];
  if (title === undefined || inner === undefined || inner.length < MIN_EXPLANATION) return { title: line };
  return { title: title.trim(), summary: inner };
}

const withoutBrackets = (line: string): string => line.replace(/^[（(]([^（）()]*)[）)]$/, '$1').replace(NUMBERING, '');

function shortened(title: string): { title: string; rest?: string } {
  if ([...title].length <= MAX_TITLE) return { title };
  const cut = /^(.{4,40}?)[，。；：,;:](.+)$/su.exec(title);
  return cut === null
    ? { title: [...title].slice(0, MAX_TITLE).join(''), rest: title }
    : { title: cut[1]!, rest: cut[2]! };
}
