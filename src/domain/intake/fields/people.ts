/** Names of persons, known by the words around them: 联系人：…, 找…报名, …老师主讲. */
import { findAddressed } from './addressed.ts';
import {
  AMBIGUOUS_SURNAMES,
  DOUBLE_SURNAMES,
  GIVEN_NAME_CHARACTERS,
  ORDINARY_WORDS,
  PLAIN_SURNAMES,
} from '../../privacy/surnames.ts';

const NAME = '[\\u4e00-\\u9fff·]{2,4}?';
/** 张老师 as well as 示例甲老师. */
const CALLED =
  '老师|师傅|医生|大夫|主任|教练|律师|女士|先生|阿姨|叔叔|大姐|大哥|同志|书记|站长|教授|护士|社工|馆长|队长|会长|经理' +
  '|妈妈|爸爸|奶奶|爷爷|警官|民警|法官|检察官|校长|院长|所长|园长';
/** Each names one person. */
const CONTACT =
  '联系人|联络人|负责人|责任人|召集人|主讲人|主讲老师|主讲|讲师|授课老师|授课人|授课|带队老师|带队|领队|站长|社工|书记|主任|申报人' +
  '|报名人|填报人|指导老师|老师|教师|医生|律师|师傅|教练|网格员|嘉宾|专家|馆长|队长|团长|经办人|管理员|群主|楼长|小朋友|同学';
const ROLE = `${CONTACT}|志愿者`;
/** Words in the place of a name that are not names. */
const NO_NAME =
  /^(?:电话|见|找|问|负责|带领?|会|在|和|及|与|将|来|到|为|请|可|都|需|要|的|服务|现场|讲|教|们|报名|登记|咨询|联系|统一|组织|提供|一起|招募|培训|团队|协会|风采|之家|驿站|课堂|工作室|工作站|慰问|座谈|待定|另定|未定|无|社区|居委|本站|站里|前台|物业|窗口|方式|社工|网格员|站长|楼长|群主|客服|群里|服务台|我们|大家|工作人员|管理|值班|各|全体|示范|代表|上门|入户|免费|坐诊|义诊|陪|带您|手把手|参加|参与|活动|集合|公益|专业|节|日)/;
/** Kinds of 老师 or 医生, not names. */
const KIND =
  /书法|绘画|美术|音乐|舞蹈|瑜伽|专业|授课|志愿|社区|大学|带队|外聘|资深|退休|心理|家庭|值班|本站|站里|居委|我们|班主任|指导|中医|西医|全科|牙科|口腔|眼科|专科|坐诊|主治|社工|理发|修鞋|磨刀|法律|公益|签约|手工|声乐|合唱|剪纸|古筝|国画|英语|体育|幼儿园|学校|主讲|特邀|邀请$|医院|党支部|支部|网格|驻|新|各位|两位|几位|一位|有|好|当|小学|中学|律所|律师|营养|非遗|烘焙|插花|茶艺|太极|八段锦|咨询|科普|护理|康复|健康|老师傅|维修|裁缝|家电|辖区|派出所|交警|消防|街道|公安|法院|检察院|名|个|些|多|^[的和与]/;

const labelled = (role: string): RegExp =>
  new RegExp(`(?:${role})\\s*[:：为是]\\s*(${NAME})(?=$|[，,。；;、)）(（\\s/]|\\d|微信|电话|手机|${CALLED})`, 'g');

/** A label announces a name, whatever it looks like: 联系人：示例甲. */
const LABELLED = labelled(CONTACT);

/** Words around a name, which must look like one. */
const PATTERNS: readonly RegExp[] = [
  // 志愿者：示例甲; or what the volunteers do: 志愿者：引导行人
  labelled('志愿者'),
  // 联系人示例甲, 老师示例甲现场指导
  new RegExp(
    `(?:${ROLE})\\s*(${NAME})\\s*(?=$|[，,。；;、)）(（]|\\d|微信|电话|手机|老师|现场|主讲|授课|带领|带队|指导|讲解|讲授|主持|报名|咨询)`,
    'g',
  ),
  // 找示例甲报名, 联系张老师
  new RegExp(
    `(?:找|联系|请问|跟|由|邀请|特邀|请|向|聘请|致电)\\s*([\\u4e00-\\u9fff]{1,3}?)(?:${CALLED})(?!们|[一-龥]{0,2}(?:团队|协会))`,
    'g',
  ),
  new RegExp(
    `(?:找|联系|请问|有事问)\\s*([\\u4e00-\\u9fff]{2,3}?)\\s*[，,]?(?=报名|咨询|登记|预约|接龙|电话|微信|手机|[:：]?\\d)`,
    'g',
  ),
  // 联系示例甲 at the end of a clause, 找李姐
  new RegExp(`联系\\s*([\\u4e00-\\u9fff]{2,3})\\s*$`, 'g'),
  /(?:找|联系|问)([\u4e00-\u9fff]{1,2})(?:姐|哥|叔|姨|婶|嫂)(?!妹|弟)/g,
  // （找示例甲）
  new RegExp(`^\\s*(?:请|可)?(?:直接)?(?:找|联系)\\s*([\\u4e00-\\u9fff]{2,3})\\s*$`, 'g'),
  // 示例甲等10名困难老人
  new RegExp(`(?:^|[:：，,、\\s])([\\u4e00-\\u9fff]{2,4})等\\s*\\d*[名位人户个]`, 'g'),
  // 参加儿童：示例甲、示例乙
  new RegExp(
    '(?:参加|参与|报名|名单|人员|儿童|小朋友|学员|获奖|成员|志愿者|代表|家长|学生|孩子|入选|家庭|中签|获得者)' +
      `[^:：，,。]{0,6}[:：]\\s*([\\u4e00-\\u9fff]{2,4})(?=、[\\u4e00-\\u9fff]{2,4}|$)`,
    'g',
  ),
  // 由辖区派出所示例甲警官主讲
  new RegExp(
    `(?:由|邀请|特邀|请|聘请)[^，,。；;:：]{0,14}?([\\u4e00-\\u9fff]{2,3})(?:${CALLED})(?=主讲|授课|讲|带领|带队|指导|坐诊|现场|主持|为|给|进行|担任|[，,。；;）)]|$)`,
    'g',
  ),
  // 示例甲老师主讲
  new RegExp(
    `(?:^|[，,。；;（(\\s])([\\u4e00-\\u9fff]{1,3}?)(?:${CALLED})(?=$|[，,。；;）)\\s:：]|主讲|授课|讲|带领|带队|指导|坐诊|现场|主持|电话|微信|\\d)`,
    'g',
  ),
];

/** Kinds of people and things after which the patterns above find no person. */
const GROUP =
  /居民|村民|市民|群众|党员|人员|老人|儿童|青年|少年|学生|长者|志愿者|妇女|家庭|家长|亲子|老师|朋友|职工|孩子|家属|老兵|幼儿|残疾|困难|低保|独居|空巢|退休|不同|茬|乐趣|春天|年味|亮点|自己|工作|对象|幸福|方法|原因|问题|答案|不限|自愿|全体|各|所有|单位|部门|学校|医院|企业|小区|楼栋|队员|社员|会员|学员|代表|自带|物品|材料|衣服|被子|食品|米|油|等/;

/** The first name; undefined where nothing in the text points to a person. */
export function findPerson(text: string): { name: string; index: number } | undefined {
  return (
    firstName(text, LABELLED, () => true) ??
    firstOf(PATTERNS, (pattern) => firstName(text, pattern, looksLikeName)) ??
    findAddressed(text)
  );
}

function firstName(
  text: string,
  pattern: RegExp,
  fits: (name: string) => boolean,
): { name: string; index: number } | undefined {
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? '';
    const isWord = !isFullName(name) && [PUBLIC_WORD, GROUP, NO_NAME, KIND].some((words) => words.test(name));
    if (!isWord && fits(name)) return { name, index: match.index };
  }
  return undefined;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Customary in place of names: 示例甲, 某乙. */
const PLACEHOLDER = /[甲乙丙丁戊己庚辛壬癸]$/;

/** Begins with a surname; one that also begins ordinary words must be followed by a common given name. */
function looksLikeName(name: string): boolean {
  const [surname = '', ...given] = name;
  if (PLACEHOLDER.test(name) || PLAIN_SURNAMES.has(surname)) return true;
  if (DOUBLE_SURNAMES.some((double) => name.startsWith(double))) return true;
  return AMBIGUOUS_SURNAMES.has(surname) && given.every((character) => GIVEN_NAME_CHARACTERS.has(character));
}

/** A surname and nothing but usual characters of given names: 周涛, though 周 is a week elsewhere. */
function isFullName(name: string): boolean {
  const [surname = '', ...given] = name;
  const isSurname = PLAIN_SURNAMES.has(surname) || AMBIGUOUS_SURNAMES.has(surname);
  const isGiven = given.length > 0 && given.length <= 2 && given.every((one) => GIVEN_NAME_CHARACTERS.has(one));
  return isSurname && isGiven && !ORDINARY_WORDS.has(name.slice(0, 2));
}

const PUBLIC_WORD =
  /[室楼厅场门院堂馆园区村站心屋亭台店家栋层座地口街路]$|讲座|课|义诊|活动|免费|报名|预约|登记|接龙|电话|老人|儿童|居民|家庭|亲子|上午|下午|晚上|周|月|日|限|名额|志愿|咨询|服务|培训|比赛|展|剪|理发|磨刀|维修|电影|音乐|书法|绘画|手工|合唱|舞|棋|操|拳|清洁|打扫|宣传|慰问|不用|直接/;

/** 示例甲 or 示例甲老师 and nothing else. */
export function isNameOnly(word: string): boolean {
  const bare = word.trim().replace(new RegExp(`(?:${CALLED})$`), '');
  return (
    /^[\u4e00-\u9fff·]{1,3}$/.test(bare) &&
    !GROUP.test(bare) &&
    (bare.length >= 2 || bare !== word.trim()) &&
    !PUBLIC_WORD.test(bare)
  );
}

/** As `isNameOnly`, beginning with a surname: not 太极 beside 张教练. */
export const isFamilyName = (word: string): boolean => isNameOnly(word) && looksLikeName(word.trim());

/** 示例甲家; not 大家, 志愿者之家. */
export function isSomeonesHome(place: string): boolean {
  const [, name] = /^([\u4e00-\u9fff]{2,3})家(?:中|里)?$/.exec(place.trim()) ?? [];
  return name !== undefined && !GROUP.test(name) && !/之$|人$|大$|专$|管$|户$|公$|农$|渔$|国$|店$|商$/.test(name);
}

/** 示例甲、示例乙. */
export function isListOfNames(text: string): boolean {
  const words = text.split(/[、，,\s]+/);
  return words.length > 1 && words.every((word) => isNameOnly(word) && !GROUP.test(word));
}

const LINKS = /(?:跟着?|由|邀请|特邀|请|听|和|随)$/;

/** A title keeps everything but the names: 跟示例甲老师学书法 becomes 跟老师学书法. */
export function withoutNames(title: string): string {
  let text = title;
  for (let found = findPerson(text); found !== undefined; found = findPerson(text)) {
    const at = text.indexOf(found.name, found.index);
    const [before, after] = [text.slice(0, at), text.slice(at + found.name.length)];
    text = `${before}${/^\S/.test(after) || LINKS.test(before) ? after : after.trimStart()}`;
    if (text.length >= title.length) return '';
  }
  return text.replaceAll(
    new RegExp(`[（(](?:${ROLE})?[:：\\s]*(?:${CALLED})?[）)]|[（(]?(?:${ROLE})\\s*[:：]\\s*[）)]?$`, 'g'),
    '',
  );
}
