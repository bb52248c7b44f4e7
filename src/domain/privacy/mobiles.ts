/** Mainland mobile numbers: eleven digits starting with 13 to 19, whole, grouped, partly masked, or split by words. */
import { anyOf, notAfter } from '../guarded.ts';
import { MOBILE_DIGITS, MOBILE_START } from '../phones/mobile.ts';
import { contextOf, maskEnds, matchSlices, type PrivacyKind } from './kind.ts';
import type { Slice } from './normalize.ts';

export const mobiles: PrivacyKind = {
  code: 'mobile',
  name: '手机号',
  fix: '请删掉，或换成站里的座机等单位的公开电话（例如 0534-000 0000），个人手机不能上网',
  find: (plain) => [
    ...groupedNumbers(plain),
    ...matchSlices(plain, MASKED, ({ 0: part }) => isPartlyMasked(part)),
    ...splitByWords(plain),
  ],
  mask: (part) => maskEnds(part.replaceAll(/\D/g, '').replace(/^(?:00)?86(?=1)/, '')),
};

interface Group {
  digits: string;
  start: number;
}

const DIGITS = 11;
const MOBILE = new RegExp(`^${MOBILE_DIGITS}$`);
/** Country code or trunk prefix, without a separator. */
const PREFIX = new RegExp(`^(?:00?86|86|0)(?=${MOBILE_START})`);
const SEPARATOR = /^[ .·•_~*/|()-]{1,3}$/;
const MASKED = notAfter(/[\dA-Za-z*]/, new RegExp(String.raw`${MOBILE_START}(?:[ -]?[\d*×●•xX?#]){8}(?![\d*])`, 'g'));
const MIN_MASKED_DIGITS = 5;
const DATE_OR_TIME = anyOf(/(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g, notAfter(/\d/, /\d{1,2}:\d{2}/g));
/** A longitude: 131.15934512. */
const DECIMAL = /^\d{3}\.\d{8}$/;
/** Before the fraction of a decimal number: 3.14159265358. */
const FRACTION_BEFORE = /(?:^|[^\d.])\d{1,3}\.$/;
const PHONE_WORDS = /手机|电话|联系|致电|拨打|咨询|报名|来电|微信|号码|短信|热线|tel|phone|mobile|☎|📞|📱/i;
const SERIAL_BEFORE =
  /(?:编号|单号|流水号?|文号|序列号|备案号?|ICP|证号|证书号?|批号|货号|型号|条码|许可证号?|登记号|案号|图号|书号|No\.?|第)[：: ]*$/i;
const AMOUNT_AFTER = /^ ?(?:元|人次|人|万|亿|吨|千瓦|度|次|公里|米|步|字节)/;
/** Usual groupings of the eleven digits; others count only together with a word for telephone. */
const USUAL_SHAPES = new Set(['11', '3-4-4', '3-8', '7-4', '3-3-5', '4-3-4', Array(DIGITS).fill('1').join('-')]);
const SPLIT_BY_WORDS = notAfter(
  /\d/,
  new RegExp(String.raw`${MOBILE_START}(?<gap>[^\d。；;！？]{1,9})\d{4}(?<second>[^\d。；;！？]{0,9})\d{4}(?!\d)`, 'g'),
);
/** Words and punctuation between the parts of one number. */
const JOINING_WORDS =
  /^[ ,，、:：()（）"“”'\-+]*(?:(?:转|加|接|再|然后|后面|中间|前面|后|前|是|的|号|尾号|末尾|四位|三位|八位|四|三|八|位|联通|移动|电信|空格?|横线|杠)[ ,，、:：()（）"“”'\-+]*)*$/;

function groupedNumbers(plain: string): Slice[] {
  const text = DATE_OR_TIME.replaceAll(plain, ([found]) => '。'.repeat(found.length));
  return runsOf(text).flatMap((run) =>
    run.flatMap((_, index) => {
      const found = mobileFrom(run, index);
      if (
        !found ||
        isSerial(text, found) ||
        FRACTION_BEFORE.test(text.slice(Math.max(0, found.start - 4), found.start))
      )
        return [];
      const isUsual = USUAL_SHAPES.has(found.shape) && !DECIMAL.test(text.slice(found.start, found.end));
      return isUsual || PHONE_WORDS.test(text) ? [found] : [];
    }),
  );
}

/** Runs of digit groups with only separators in between. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index };
    if (end >= 0 && SEPARATOR.test(text.slice(end, match.index))) runs.at(-1)?.push(group);
    else runs.push([group]);
    end = match.index + match[0].length;
  }
  return runs;
}

function mobileFrom(run: readonly Group[], index: number): (Slice & { shape: string }) | undefined {
  const [first, ...rest] = run.slice(index);
  if (!first) return undefined;
  const prefix = index > 0 && first.digits.startsWith('01') ? 0 : (PREFIX.exec(first.digits)?.[0].length ?? 0);
  const shape = [first.digits.length - prefix];
  let digits = first.digits.slice(prefix);
  let last = first;
  for (const group of rest) {
    if (digits.length >= DIGITS) break;
    digits += group.digits;
    shape.push(group.digits.length);
    last = group;
  }
  if (!MOBILE.test(digits)) return undefined;
  return { start: first.start, end: last.start + last.digits.length, shape: shape.join('-') };
}

function isSerial(text: string, found: Slice): boolean {
  const { before, after } = contextOf(text, found, 10, 4);
  return AMOUNT_AFTER.test(after) || (SERIAL_BEFORE.test(before) && !PHONE_WORDS.test(before));
}

/** `138****5678`, which still identifies a person to neighbours; not `1920x1080 60`. */
function isPartlyMasked(part: string): boolean {
  return /\*|[×●•xX?#]{3}/.test(part) && part.replaceAll(/\D/g, '').length >= MIN_MASKED_DIGITS;
}

function splitByWords(plain: string): Slice[] {
  return matchSlices(plain, SPLIT_BY_WORDS, ({ groups, index, 0: found }) => {
    const gaps = [groups?.['gap'] ?? '', groups?.['second'] ?? ''];
    if (gaps.every((gap) => /^[,、] ?$/.test(gap))) return !AMOUNT_AFTER.test(plain.slice(index + found.length));
    return (
      gaps.every((gap) => JOINING_WORDS.test(gap)) && PHONE_WORDS.test(plain.slice(Math.max(0, index - 20), index))
    );
  });
}
