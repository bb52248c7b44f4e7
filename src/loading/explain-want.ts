import { dayOf, isDay, isMonth, isTimeSpan, lastDayOf } from '../domain/calendar/day.ts';
import { isApproval } from '../domain/schema/map.ts';
import { ruleHint } from './rule-hint.ts';

export interface Want {
  why?: string;
  fix: string;
}

/** Why a text is not the day, time, id … that its field wants, and what to write instead. */
export function explainWant(wants: string, input: string): Want | undefined {
  return Object.hasOwn(WANTS, wants) ? WANTS[wants]?.(input) : undefined;
}

const WANTS: Record<string, (input: string) => Want> = { slug, day, month, time, url, phone, rule: ruleHint, tiles, pmtiles, approval };

function slug(input: string): Want {
  if (input.includes('/')) return { why: '有斜杠', fix: '只写本区县里的编号，例如 longjiang' };
  const guess = input.normalize('NFKC').trim().toLowerCase().replaceAll(/[\s_.–—−]+/g, '-');
  const why = /[A-Z]/.test(input) ? '有大写字母' : /\s/.test(input) ? '有空格' : /\P{ASCII}/u.test(input) ? '有中文、全角字符或表情' : '有不能用的符号';
  const fits = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(guess);
  return { why, fix: `只用小写拼音、数字和连字符 -，${fits ? `应写成 ${guess}` : '例如 longjiang'}` };
}

function day(input: string): Want {
  const plain = input.normalize('NFKC').trim();
  const parts = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (parts === null) return { why: /^\d{1,2}\D\d{1,2}日?$/.test(plain) ? '没有年份' : '不是日期', fix: '应写成 年-月-日，例如 2026-11-07' };
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const guess = dayOf(year, month, date);
  if (guess === undefined) return { why: noSuchDay(year, month, date), fix: '请查日历改成真有的日期，例如 2026-11-07' };
  return { why: styleOf(input), fix: `应写成 ${guess}` };
}

function noSuchDay(year: number, month: number, date: number): string {
  const text = `${year}-${pad(month)}`;
  if (!isMonth(text)) return `没有 ${month} 月`;
  return `没有这一天：${year} 年 ${month} 月只有 ${Number(lastDayOf(text).slice(8))} 天，没有 ${date} 日`;
}

function styleOf(input: string): string {
  if (input !== input.normalize('NFKC')) return '用了全角数字或符号';
  if (/[/.]/.test(input)) return '年月日之间用了斜杠或点';
  if (/[年月日]/.test(input)) return '用了年月日三个字';
  return isDay(input.trim()) ? '前后有空格' : '月、日要写两位数，中间用 -';
}

function month(input: string): Want {
  const parts = /^(\d{4})\D{1,3}(\d{1,2})月?$/.exec(input.normalize('NFKC').trim());
  const guess = parts === null ? '' : `${parts[1] ?? ''}-${pad(Number(parts[2]))}`;
  return isMonth(guess) ? { fix: `应写成 ${guess}` } : { why: '不是月份', fix: '应写成 年-月，例如 2026-12' };
}

function time(input: string): Want {
  const plain = input.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(/[~～—–−至到]+/g, '-').replaceAll(/[点时]/g, ':');
  const guess = plain.split('-').map(padTime).join('-');
  if (isTimeSpan(guess)) return { why: '写法不对', fix: `应写成 ${guess}` };
  if (/[上下]午|晚|早/.test(plain)) return { why: '用了上午、下午', fix: '用 24 小时制，下午两点写 14:00，例如 14:00-15:30' };
  const wrong = guess.split('-').find((part) => /^\d+:\d+$/.test(part) && !isTimeSpan(part));
  if (wrong !== undefined) return { why: `没有 ${wrong} 这个时刻`, fix: '24 小时制，从 00:00 到 23:59，例如 09:00-10:30' };
  const [start = '', end = ''] = guess.split('-');
  if (isTimeSpan(start) && isTimeSpan(end)) return { why: `结束 ${end} 不晚于开始 ${start}`, fix: '结束要晚于开始，例如 09:00-10:30' };
  return { why: '不是时间', fix: '应写成 09:00-10:30；只有开始就写 09:00' };
}

function padTime(part: string): string {
  const [hour = '', minute = ''] = part.split(':');
  return /^\d{1,2}$/.test(hour) && /^\d{0,2}$/.test(minute) ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : part;
}

function url(input: string): Want {
  if (/\s/.test(input)) return { why: '网址里有空格', fix: '删掉空格，例如 https://example.org' };
  return { why: '不是完整的网址', fix: /^[\w-]+(?:\.[\w-]+)+/.test(input) ? `应写成 https://${input}` : '应以 https:// 或 http:// 开头，例如 https://example.org' };
}

function phone(input: string): Want {
  const guess = input.normalize('NFKC').trim().replaceAll(/[—–−()]+/g, '-').replaceAll(/^-|-$/g, '');
  const fits = /^[0-9][0-9 -]{2,18}[0-9]$/.test(guess);
  return { why: '不是电话号码', fix: `只写数字、空格和 -，${fits ? `应写成 ${guess}` : '例如 0534-000 0000；一个字段写一个号码'}` };
}

function tiles(input: string): Want {
  if (/\{(?:bbox|width|height)/i.test(input)) return { why: '是 WMS 的网址', fix: '请用瓦片（WMTS 或 XYZ）的网址，里面要有 {z}、{x}、{y}' };
  const missing = ['z', 'x', 'y'].filter((name) => !input.includes(`{${name}}`)).map((name) => `{${name}}`);
  if (missing.length > 0) return { why: `没有 ${missing.join('、')}`, fix: '级别、列、行的位置要写成 {z}、{x}、{y}，例如 https://tile.example.org/{z}/{x}/{y}.png' };
  return { ...url(input), fix: '应以 https:// 开头，中间没有空格，例如 https://tile.example.org/{z}/{x}/{y}.png' };
}

function pmtiles(input: string): Want {
  if (/[/\\]/.test(input)) return { why: '有斜杠', fix: '只写文件名，把文件放在网站根目录（public/），例如 map.pmtiles' };
  return { why: input.endsWith('.pmtiles') ? '文件名里有中文、空格或别的符号' : '结尾不是 .pmtiles', fix: '只用字母、数字、点和连字符，例如 map.pmtiles' };
}

function approval(input: string): Want {
  const plain = input.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(/[[〔【]/g, '(').replaceAll(/[\]〕】]/g, ')').replace(/^审图号:?/, '');
  const guess = plain.endsWith('号') ? plain : `${plain}号`;
  return { why: '不像审图号', fix: isApproval(guess) ? `应写成 ${guess}` : '请照图商公布的抄，例如 GS(2024)0650号、鲁S(2024)012号' };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
