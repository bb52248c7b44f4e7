/** Home addresses: a flat by building, entrance and number, or a house number described as a home. */
import { notAfter } from '../guarded.ts';
import { contextOf, maskNumbers, matchSlices, type PrivacyKind } from './kind.ts';
import type { Slice } from './normalize.ts';

const NUMBER = '[\\d一二三四五六七八九十〇零两]{1,4}';
const BUILDING = `(?:${NUMBER}|[A-Z])\\s?(?:号楼|号?[栋幢座]|楼)\\s?`;
const ENTRANCE = `(?:${NUMBER}|[东西中甲乙丙丁])\\s?(?:单元|门洞?|号门|梯)\\s?`;
/** Ends in the word for a flat. */
const DOOR = `(?:${NUMBER}(?:楼|层)?\\s?)?(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4}|${NUMBER}(?:楼|层)?[东西中南北]?|[东西中][东西南北]?)\\s?(?:室|户|号?房)`;
/** 3号楼2单元501室, 2单元三楼西户. */
const FLAT_BY_ENTRANCE = new RegExp(
  `(?:${BUILDING}-?)?${ENTRANCE}-?(?:\\d{3,4}(?!\\d)(?:室|户|号)?|[〇零一二三四五六七八九]{3,4}(?:室|户|号)?|${DOOR})`,
  'g',
);
/** 3号楼501室, 12弄4号501室. */
const FLAT = new RegExp(
  `(?:${BUILDING}|\\d{1,4}弄\\s?\\d{1,4}号\\s?)-?(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})\\s?(?:室|户|号房?|房)`,
  'g',
);
/** 3幢501室: 栋 and 幢 are residential, 座 and 号楼 may be offices. */
const BLOCK_FLAT = new RegExp(
  `${NUMBER}\\s?号?[栋幢]\\s?-?(?:\\d{3,4}|[〇零一二三四五六七八九]{3,4})\\s?(?:室|户|号房?|房)`,
  'g',
);
/** 家住3号楼501. */
const OPEN_FLAT = new RegExp(`${BUILDING}-?\\d{3,4}(?!\\d)`, 'g');
/** 3-2-501 in a housing estate. */
const DASHED = notAfter(/[\d.-]/, /\d{1,3}(?:号楼|栋|幢)?-\d{1,2}-\d{3,4}(?![\d-])/g);
const HOUSE = new RegExp(`(?:${NUMBER}(?:号院|弄|组|巷|社|队))?\\s?${NUMBER}\\s?(?:号|户)(?!楼|线|车)`, 'g');
const HOME_BEFORE = /(?:家住(?!附近|周边)|家庭(?:住址|地址)|住址|现住|户籍地|居住地|家在|住所|住家)[^，,。在]{0,24}$/;
const LIVES_BEFORE =
  /(?:家住|住在|住|家在|家庭住址|家庭地址|住址|独居|入户|上门|看望|探望|走访|送到|小区|花园|家园|公寓|苑|新村|里)[^，,。]{0,14}$/;
const PERSON =
  /家中|家里|的家|住户|大爷|大妈|大娘|奶奶|爷爷|阿姨|叔叔|婆婆|老人|先生|女士|某|同学|业主|独居|租户|户主|一家/;
const PUBLIC_PLACE =
  /站|活动室|会议室|教室|办公|大厅|中心|党群|驿站|居委|村委|社工|工作室|食堂|餐厅|书屋|书吧|图书|阅览|养老|幸福院|卫生|医院|诊|课堂|学校|馆|厅|公司|律师|法庭|调解室|服务点|集合|报到|展|讲堂|银行|超市|物业/;
/** Directly before or after an address: it is not a home. */
const PUBLIC_BEFORE =
  /(?:站|馆|中心|大厅|居委会|村委会|大厦|写字楼|广场|医院|学校|小学|中学|局|公司|物业|商场|超市)(?:在|设在|位于)?$/;
const PUBLIC_AFTER = /^(?:的)?(?:社区)?(?:活动室|会议室|教室|办公室|服务|大厅|党群|驿站|居委|工作室|阅览|诊室|课堂)/;
/** Directly after an address: it concerns several households. */
const SEVERAL_HOUSEHOLDS =
  /^(?:及|和|、|至|到|-)?[^，,。]{0,6}(?:居民|邻居|住户们|业主们|附近|一带|门口|门前|楼下|楼道|车棚|停水|停电|充电)/;

export const homes: PrivacyKind = {
  code: 'home',
  name: '住址',
  fix: '请删掉门牌，写到小区或村为止，例如“幸福小区一户老人家里”',
  find: (plain) => [
    ...matchSlices(plain, BLOCK_FLAT).filter((slice) => isHome(plain, slice)),
    ...matchSlices(plain, OPEN_FLAT).filter(
      (slice) => isHome(plain, slice) && HOME_BEFORE.test(contextOf(plain, slice, 30, 0).before),
    ),
    ...matchSlices(plain, FLAT_BY_ENTRANCE).filter((slice) => isHome(plain, slice)),
    ...matchSlices(plain, FLAT).filter((slice) => isHome(plain, slice) && isResidential(plain, slice)),
    ...matchSlices(plain, DASHED).filter(
      (slice) => isHome(plain, slice) && LIVES_BEFORE.test(contextOf(plain, slice, 20, 0).before),
    ),
    ...matchSlices(plain, HOUSE).filter(
      (slice) => isHome(plain, slice) && HOME_BEFORE.test(contextOf(plain, slice, 30, 0).before),
    ),
  ],
  mask: maskNumbers,
};

function isHome(plain: string, slice: Slice): boolean {
  const { before, after } = contextOf(plain, slice, 16, 12);
  if (SEVERAL_HOUSEHOLDS.test(after) || PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after)) return false;
  const person = PERSON.test(before) || PERSON.test(after) || HOME_BEFORE.test(before);
  return person || !(PUBLIC_PLACE.test(after) || PUBLIC_PLACE.test(before));
}

function isResidential(plain: string, slice: Slice): boolean {
  const { before, after } = contextOf(plain, slice, 20, 10);
  return LIVES_BEFORE.test(before) || PERSON.test(before) || PERSON.test(after);
}
