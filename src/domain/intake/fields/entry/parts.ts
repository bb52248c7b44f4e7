/** Title, place and notes of a sentence from which dates, times and ways of joining have been taken. */
import { GAP } from '../rest.ts';
import { sentenceParts, type Parts } from './sentence.ts';

const MAX_PLACE = 16;
/** Words after which a place ends. */
const PLACE_END =
  /(?:室|楼|厅|广场|门口?|院|堂|馆|食堂|公园|教室|集合|出发|架空层|社区|村|站|中心|书屋|祠堂|亭|台|摊|巷口?|街|路口?|角|家|栋|层|茶座|操场|球场|基地|空地|大院|小区|河堤|现场|那边|旁边?|门前|楼下|驿站|会所|礼堂|长廊|厨房|花园|平台|码头|桥头|活动区)$/;
export const isPlace = (text: string): boolean => text.length >= 2 && text.length <= MAX_PLACE && PLACE_END.test(text);

const PLACE_LEAD = /^(?:活动)?(?:地点|地址|场地|位置|集合点|集合地点)[:：]?(?:在|为)?|^(?:都|均)?(?:在|于|到)(?=..)/;
/** A place at the beginning that runs into the activity: 社区门口量血压. */
const PLACE_THEN_TITLE =
  /^([\u4e00-\u9fff\d]{0,6}?(?:门口|广场|活动室|大厅|礼堂|食堂|小院|公园|会议室|教室|架空层))(?:有|的)?([\u4e00-\u9fff].+)$/;
const TITLE_THEN_PLACE = /^(.*[》”」])([\u4e00-\u9fff\d]{0,8}(?:广场|室|厅|楼|馆|院|堂|中心))$/;
const NOTE =
  /自带|带好|带上|^带|^穿|^戴|空腹|免费|提前|具体|详情|到场|雨天|陪同|报名|准时|^请|名额|欢迎|每人|先到先得|满为止|等通知|咨询|岁|可以来|^来就行|礼品/;
/** Greetings and announcements, which do not name an activity. */
const LEAD_IN =
  /^(?:@?(?:所有人|全体成员)|同志们.*|经(?:研究|社区).*|通知(?:一下)?[哈啦]?|请(?:各位|广大|大家|有意).*|尊敬的.*|温馨提示|(?:重要|活动|报名|招募)?(?:通知|预告|提醒|公告)|各位.*|大家好.*|亲爱的.*|居民朋友.*|好消息|.*(?:活动)?(?:预告|安排|安排如下|活动表)|.*来[啦了]|[上下本]?(?:次|期|周|月|周末)的?活动|\d{1,2}月份?(?:的)?活动|周末活动|.*(?:定|将|拟)?于|拟|现|为(?:了)?(?:丰富|进一步|弘扬|提[高升]|增强|营造|关爱|加强|推动|深入|庆祝|迎接).*)$/;
/** What remains of phrases whose date or time has been taken. */
const LEFTOVER =
  /^(?:另外?|此外|还有|同时|其中|最后|和|及|与|至|起|开始|都|均|原定|原计划|改到|改为|地点不变|不变|时间|日期|时间地点|请|第[一二三四五1-5]周|举办|举行|开展)$/;

export function partsOf(text: string): Parts {
  const sentence = sentenceParts(text);
  const parts: Parts = { notes: [], ...sentence?.parts };
  for (const { text: segment, inner } of segmentsOf(sentence?.rest ?? text)) addSegment(parts, segment, inner);
  if (parts.title === undefined) return parts;
  placeFirst(parts);
  if (parts.place === undefined) divideTitle(parts, parts.title);
  return parts;
}

/** 社区广场，义诊. */
function placeFirst(parts: Parts): void {
  const [next] = parts.notes;
  if (parts.place !== undefined || next === undefined || NOTE.test(next) || OPENS.test(next)) return;
  if (parts.title !== undefined && isPlace(parts.title))
    Object.assign(parts, { place: parts.title, title: next, notes: parts.notes.slice(1) });
}

/** 社区门口量血压, 露天电影《…》广场. */
function divideTitle(parts: Parts, whole: string): void {
  const [, place, title] = PLACE_THEN_TITLE.exec(whole) ?? [];
  const [, titleBefore, placeAfter] = TITLE_THEN_PLACE.exec(whole) ?? [];
  if (place !== undefined && title !== undefined) Object.assign(parts, { place, title });
  else if (titleBefore !== undefined && placeAfter !== undefined)
    Object.assign(parts, { place: placeAfter, title: titleBefore });
}

const OPENS = /开放|营业|照常|^服务$/;
const OPEN = /^(?:时间|地点|时间地点|日期)*(?:待定|另定)$/;

function addSegment(parts: Parts, segment: string, inner: boolean): void {
  if (OPEN.test(segment)) return;
  const bare = segment.replace(PLACE_LEAD, '');
  const isLed = bare !== segment;
  const canBePlace = parts.place === undefined && (isPlace(bare) || (isLed && bare.length <= MAX_PLACE));
  const canBeTitle = parts.title === undefined && !inner && !/^(?:具体)?等通知$/.test(segment);
  if (canBePlace && (!canBeTitle || isLed)) parts.place = bare;
  else if (canBeTitle) {
    if (!LEAD_IN.test(segment)) addTitle(parts, segment);
  } else if (!/感谢|表扬|鸣谢|^.{1,8}(?:社区|实践站|居委会|村委会|街道)$/.test(segment) && !LEAD_IN.test(segment))
    parts.notes.push(typeset(segment));
}

/** 毛线课 一楼活动室: a place after a space. */
function addTitle(parts: Parts, segment: string): void {
  const words = segment.split(' ').filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && PLACE_END.test(last)) {
    parts.place ??= last.replace(PLACE_LEAD, '');
    parts.title = typeset(words.slice(0, -1).join(' '));
  } else if (words.length > 1 && PLACE_END.test(words[0]!) && parts.place === undefined) {
    parts.place = words[0]!;
    parts.title = typeset(words.slice(1).join(' '));
  } else if (words.length > 1 && words.slice(1).every((word) => NOTE.test(word))) {
    parts.title = typeset(words[0]!);
    parts.notes.push(...words.slice(1).map(typeset));
  } else parts.title = typeset(segment);
}

interface Segment {
  text: string;
  /** In brackets. */
  inner: boolean;
}

const SEPARATORS = `${GAP},;。!?()\\n【】|`;
const LABEL = /\s*(?:活动)?(地点|地址|场地|集合点|集合地点|对象|内容|主题)[:：]/g;

function segmentsOf(text: string): Segment[] {
  let depth = 0;
  return text
    .replaceAll(LABEL, `${GAP}$1:`)
    .split(new RegExp(`([${SEPARATORS}])`))
    .flatMap((part): Segment[] => {
      if (part === '(') depth += 1;
      if (part === ')') depth = Math.max(0, depth - 1);
      if (part.length === 1 && `${GAP},;。!?()\n【】|`.includes(part)) return [];
      const segment = part
        .replaceAll(/^[\s,;:、.。|-]+|[\s,;:、|-]+$/g, '')
        .replace(/^(?:内容|主题)[:：]/, '')
        .replace(/^的(?=..)|^通知[:：](?=.)|(?:改到|改为|改在|调整到|调整为|推迟到|提前到)$/g, '')
        .replace(/^有(?=免费|.{2,}活动)/, '');
      return !/[\p{L}\p{N}]/u.test(segment) || /^\d{1,2}$/.test(segment) || LEFTOVER.test(segment)
        ? []
        : [{ text: segment, inner: depth > 0 }];
    });
}

/** Full-width punctuation beside Chinese characters. */
function typeset(text: string): string {
  return text
    .replaceAll(/,(?!\d)/g, '，')
    .replaceAll(/;/g, '；')
    .replaceAll(/([\u4e00-\u9fff]):|:(?=[\u4e00-\u9fff])/g, '$1：')
    .replaceAll(/!/g, '！')
    .replaceAll(/\?/g, '？')
    .replaceAll(/\(([^()]*)\)/g, '（$1）');
}
