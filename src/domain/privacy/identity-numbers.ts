/** Resident identity numbers (18 characters, GB 11643-1999; formerly 15) and numbers of other identity documents. */
import { notAfter } from '../guarded.ts';
import { contextOf, maskEnds, matchSlices, type PrivacyKind } from './kind.ts';

const PROVINCES = '1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]';
/** Digits that may be grouped by single marks. */
const grouped = (...parts: string[]): string => parts.join('[ .·/-]?');
const MONTH_AND_DAY = grouped('(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12]\\d|3[01])');
const PLACE = grouped(`(?:${PROVINCES})`, '\\d', '\\d', '\\d', '\\d');
const ORDER = grouped('\\d', '\\d', '\\d');
const EIGHTEEN = notAfter(
  /[\d*]/,
  new RegExp(`${grouped(PLACE, '(?:18|19|20)', '\\d', '\\d', MONTH_AND_DAY, ORDER, '[\\dXx×]')}(?![\\dA-Za-z])`, 'g'),
);
const FIFTEEN = notAfter(/[\d*.-]/, new RegExp(`${grouped(PLACE, '\\d\\d', MONTH_AND_DAY, ORDER)}(?![\\d.-])`, 'g'));
/** Partly masked: the place and the last characters are visible. */
const MASKED = notAfter(/[\d*]/, /[1-9]\d{2,13}[*×●•xX]{3,14}\d{0,4}[\dXx]?(?![\d*])/g);
const NAMED =
  /(?:身份证|证件|护照|通行证|军官证|士兵证|社保卡|社会保障卡|医保卡|残疾(?:人)?证|驾驶证|户口(?:本|簿)|低保证)(?:号码?|编号)?(?:是|为|[：: ]){0,3}(?<part>[A-Za-z]{0,2}[\dXx*][\dXx* -]{5,24}[\dXx*])/g;
/** The last digits, which many services use for verification. */
const LAST_DIGITS = /(?:身份证|证件)[^\d，。；]{0,4}[后末][四六八468]位[^\d，。；]{0,3}(?<part>\d{3,7}[\dXx])/g;
const OTHER_NUMBER =
  /(?:信用代码|编号|单号|流水号?|文号|序列号|登记号|案号|书号|备案号?|设备号?|条码|许可证号?|ISBN)[：: ]*$/i;
const MIN_NAMED_DIGITS = 7;

export const identityNumbers: PrivacyKind = {
  code: 'identity',
  name: '身份证号',
  fix: '请删掉，个人信息不能上网；要核对身份，请写“到站里登记”',
  find: (plain) => [
    ...matchSlices(plain, EIGHTEEN, (match) => !OTHER_NUMBER.test(wordsBefore(plain, match))),
    ...matchSlices(plain, FIFTEEN, (match) => !OTHER_NUMBER.test(wordsBefore(plain, match))),
    ...matchSlices(plain, MASKED, ({ 0: part }) => part.length === 15 || part.length === 18),
    ...matchSlices(
      plain,
      NAMED,
      ({ groups }) => (groups?.['part'] ?? '').replaceAll(/\D/g, '').length >= MIN_NAMED_DIGITS,
    ),
    ...matchSlices(plain, LAST_DIGITS),
  ],
  mask: (part) => maskEnds(part.replaceAll(/[^\dXx*]/g, '')),
};

function wordsBefore(plain: string, { index }: RegExpExecArray): string {
  return contextOf(plain, { start: index, end: index }, 10, 0).before;
}
