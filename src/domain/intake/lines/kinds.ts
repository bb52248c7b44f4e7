/** What a line of a group message is. */
import { withoutLineNumber } from '../fields/entry/line-text.ts';
import type { WhenContext } from '../fields/when/when.ts';
import { readWhen } from '../fields/when/when.ts';

/** Only a date; an activity with its own date; one under the date above; one without any date; anything else. */
export type LineKind = 'heading' | 'own' | 'continued' | 'undated' | 'cancelled' | 'other';

const REPORT =
  /回顾|圆满|顺利(?:举办|开展|举行|完成|结束)|(?:开展|举办|组织|走访|举行|参加|完成)了|感谢.{0,12}(?:志愿者|参加|参与|支持|到来)|辛苦了|已(?:经)?结束|落幕|简报|共计?(?:有)?\d+(?:余)?(?:人|名|位|户).{0,8}(?:参加|参与|受益)|昨天|上周/;
const PREAMBLE = /印发|通知如下|现将|安排如下|活动安排(?:表)?[:：]?$|活动预告[:：]?$|^(?:落款|发布|制表|填报)/;
const CANCELLED = /取消|停办|不办了|暂停一[次期]|暂停(?:开放|活动)/;
/** Name and time of the sender, as copied from a chat. */
const MESSAGE_HEAD =
  /^\S{1,16}\s+(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}:\d{2})$/;
/** A line of other facts: 地点, 报名, 联系 and the like come without an activity. */
const DETAILS = /^(?:地点|地址|报名|联系|咨询|备注|注意|要求|温馨提示|详情|链接|费用|对象|截止|时间|日期)/;

export function kindOf(written: string, heading: string, context: WhenContext): LineKind {
  const text = withoutLineNumber(written);
  const when = readWhen(text, context);
  const dated =
    when.days.length > 0 ||
    when.rule !== undefined ||
    when.problems.some(({ kind }) => /^date|relative|conflict/.test(kind));
  const letters = when.remainder
    .replaceAll(/第[一二三四五六1-6]周|[本这]周|农历[正腊冬\u4e00-\u9fff]{3,5}/g, '')
    .replaceAll(/[^\u4e00-\u9fff]/g, '').length;
  const hasTime =
    when.times.length > 0 || when.problems.some(({ kind }) => kind === 'time-ambiguous' || kind === 'time-order');
  if (REPORT.test(text) || MESSAGE_HEAD.test(text)) return 'other';
  if (dated && !hasTime && (letters === 0 || /[:：]$/.test(text))) return 'heading';
  if (PREAMBLE.test(text)) return 'other';
  if (dated && CANCELLED.test(when.remainder)) return 'cancelled';
  // 好的，周六见.
  if (when.weekdays !== undefined && !hasTime && !/^[周星礼每]/.test(text)) return 'other';
  if (dated && letters >= 2 && heading !== '' && when.weekdays !== undefined) return 'continued';
  // 周三 under a heading such as 12月7日—13日.
  if (dated && letters >= 2) return heading !== '' && when.weekdays !== undefined ? 'continued' : 'own';
  if (dated || letters < 2) return 'other';
  const isItem = hasTime && !DETAILS.test(text);
  if (heading !== '') return isItem ? 'continued' : 'other';
  return isItem && STARTS_WITH_TIME.test(text) ? 'undated' : 'other';
}

const STARTS_WITH_TIME = /^(?:上午|下午|晚上|早上|中午|晚)?\s*\d{1,2}[:：点时]/;

/** A line of several sentences that name dates or are reports; a sentence without a date goes with the one before. */
export function sentencesOf(text: string, context: WhenContext): string[] {
  const sentences = text.split(/(?<=[。！!])(?=.)/u);
  if (sentences.length < 2) return text === '' ? [] : [text];
  const parts: string[] = [];
  for (const sentence of sentences) {
    const begins =
      parts.length === 0 ||
      (parts.at(-1) !== undefined && REPORT.test(parts.at(-1)!)) ||
      /own|cancelled/.test(kindOf(sentence, '', context));
    if (begins) parts.push(sentence);
    else parts.push((parts.pop() ?? '') + sentence);
  }
  return parts;
}
