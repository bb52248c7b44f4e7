/** What a line of a group message is. */
import { splitAfter } from '../../guarded.ts';
import { withoutLineNumber } from '../fields/entry/line-text.ts';
import type { WhenContext } from '../fields/when/when-context.ts';
import { readWhen, type When } from '../fields/when/when.ts';

/** Only a date; only a date and a time; an activity with its own date; one under the date above; one without any date; anything else. */
type LineKind = 'heading' | 'timed-heading' | 'own' | 'continued' | 'undated' | 'cancelled' | 'other';

const REPORT =
  /回顾|圆满|顺利(?:举办|开展|举行|完成|结束)|(?:开展|举办|组织|走访|举行|参加|完成)了|感谢.{0,12}(?:志愿者|参加|参与|支持|到来)|辛苦了|已(?:经)?结束|落幕|简报|共计?(?:有)?\d+(?:余)?(?:人|名|位|户).{0,8}(?:参加|参与|受益)|昨天|上周|结果公布|名单公布|入选|中签/;
const PREAMBLE =
  /^以上|如有(?:变[动化更]|调整)|印发|通知如下|现将|安排如下|^(?:本|下|这)周(?:的)?活动|活动安排(?:表)?[:：]?$|活动预告[:：]?$|^(?:落款|发布|制表|填报)/;
const CANCELLED = /取消|停办|不办了|暂停一[次期]|暂停(?:开放|活动)|(?:推迟|延期|改期)(?![到至为])/;
/** Name and time of the sender, as copied from a chat. */
const MESSAGE_HEAD =
  /^\S{1,16}\s+(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}:\d{2})$/;
/** A line of other facts: 地点, 报名, 联系 and the like come without an activity. */
const DETAILS = /^(?:地点|地址|报名|联系|咨询|备注|注意|要求|温馨提示|详情|链接|费用|对象|截止|时间|日期)/;

interface Facts {
  text: string;
  when: When;
  /** A day is named, clearly or not. */
  dated: boolean;
  hasTime: boolean;
  /** Chinese characters that belong to no date and time. */
  letters: number;
}

export function kindOf(written: string, heading: string, context: WhenContext): LineKind {
  const facts = factsOf(withoutLineNumber(written), context);
  const { text, dated, hasTime, letters } = facts;
  if (REPORT.test(text) || MESSAGE_HEAD.test(text)) return 'other';
  if (dated && (letters === 0 || (!hasTime && /[:：]$/.test(text)))) return hasTime ? 'timed-heading' : 'heading';
  if (PREAMBLE.test(text)) return 'other';
  return dated ? kindOfDated(facts, heading) : kindOfUndated(facts, heading);
}

function factsOf(text: string, context: WhenContext): Facts {
  const when = readWhen(text, context);
  const asks = (kinds: RegExp) => when.problems.some(({ kind }) => kinds.test(kind));
  return {
    text,
    when,
    dated: when.days.length > 0 || when.rule !== undefined || asks(/^date|relative|conflict/),
    hasTime: when.times.length > 0 || asks(/^time-(?:ambiguous|order)/),
    letters: when.remainder
      .replaceAll(/第[一二三四五六1-6]周|[本这]周|农历[正腊冬\u4e00-\u9fff]{3,5}/g, '')
      .replaceAll(/[^\u4e00-\u9fff]/g, '').length,
  };
}

function kindOfDated({ text, when, hasTime, letters }: Facts, heading: string): LineKind {
  if (CANCELLED.test(when.remainder)) return 'cancelled';
  const isBareWeekday = when.weekdays !== undefined;
  // 好的，周六见.
  if (letters < 2 || (isBareWeekday && !hasTime && !/^[周星礼每]/.test(text))) return 'other';
  // 周三 under a heading such as 12月7日—13日.
  return heading !== '' && isBareWeekday ? 'continued' : 'own';
}

function kindOfUndated({ text, hasTime, letters }: Facts, heading: string): LineKind {
  if (letters < 2 || !hasTime || DETAILS.test(text)) return 'other';
  if (heading !== '') return 'continued';
  return STARTS_WITH_TIME.test(text) ? 'undated' : 'other';
}

const STARTS_WITH_TIME = /^(?:上午|下午|晚上|早上|中午|晚)?\s*\d{1,2}[:：点时]/;

/** A line of several sentences that name dates or are reports; a sentence without a date goes with the one before. */
export function sentencesOf(text: string, context: WhenContext): string[] {
  const sentences = splitAfter(text, /[。！!](?=.)/gu);
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
