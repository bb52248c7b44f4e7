/** Vehicle number plates (GA 36-2018): five characters after the letter of the authority, six for new energy vehicles. */
import { contextOf, matchSlices, type PrivacyKind } from './kind.ts';

const PLATE =
  /(?<province>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]) ?[A-HJ-NP-Za-hj-np-z][·•. -]{0,2}(?<number>[A-HJ-NP-Za-hj-np-z\d*]{4,6}[A-HJ-NP-Za-hj-np-z\d*挂学警港澳领使])(?![A-Za-z\d])/g;
const PUBLIC_VEHICLE = /公交|献血车|班车|大巴|服务车|宣传车|巡诊车|体检车|校车|消防车|救护车|警车|专线|流动车|工程车/;
const CAR_WORDS =
  /停在|停放|违停|乱停|占用|占了|占道|挡|堵|车牌|车号|牌照|车主|挪车|私家车|轿车|面包车|驾驶|车辆|开车|的车/;
/** Provinces whose characters more often end a word: 更新, 白云, 四川. */
const ALSO_IN_WORDS = /[新云宁青川贵吉津京]/;

export const plates: PrivacyKind = {
  code: 'plate',
  name: '车牌号',
  fix: '请删掉，或写“一辆私家车”，车牌能查到人',
  find: (plain) => matchSlices(plain, PLATE, (match) => isPrivatePlate(plain, match)),
  mask: (part) => `${part.slice(0, 2)}*****`,
};

function isPrivatePlate(plain: string, match: RegExpExecArray): boolean {
  const { province = '', number = '' } = match.groups ?? {};
  const digits = number.replaceAll(/\D/g, '').length;
  if (number.endsWith('警') || digits < (number.includes('*') ? 2 : 3)) return false;
  const { before, after } = contextOf(plain, { start: match.index, end: match.index + match[0].length }, 14, 8);
  if (PUBLIC_VEHICLE.test(before) || PUBLIC_VEHICLE.test(after)) return false;
  const inWord = ALSO_IN_WORDS.test(province) && /\p{Script=Han}$/u.test(before);
  const dotted = /[·•]/.test(match[0]) && /^\d+$/.test(number);
  return !inWord || dotted || CAR_WORDS.test(before) || CAR_WORDS.test(after);
}
