/** Full names of children, patients and people in need. Roles, forms of address (李奶奶, 王同学) and 王某 are allowed. */
import { anyOf, notAfter } from '../guarded.ts';
import { matchSlices, type PrivacyKind } from './kind.ts';
import { maskName, nameLength, namesIn } from './names.ts';
import type { Slice } from './normalize.ts';

const NUMBER = '[\\d一二三四五六七八九十]{1,3}';
const CLASS = `(?:${NUMBER}年级(?:[（(]?${NUMBER}[)）]?班)?|[（(]?${NUMBER}[)）]?班|[大中小](?:${NUMBER})?班|(?:小学|幼儿园|中学|初中|附小|附中|学校)|初[一二三]|高[一二三])`;
const PUPIL =
  '(?:的)?(?:小?学生|中学生|小朋友|同学|学子|孩子|男孩|女孩|男生|女生|儿童|少年|小队员|小志愿者|小记者|宝宝|萌娃|幼儿|班长|少先队员)?(?:代表)?';
const AGE = '(?:1[0-7]|[1-9]|[一二三四五六七八九]|十[一二三四五六七]?)(?:周?岁)';
const INTRODUCED = `${PUPIL}(?:我是|叫|，|、|：|:|“|"| )?$`;
const CHILD_BEFORE = anyOf(new RegExp(`${CLASS}${INTRODUCED}`), notAfter(/\d/, new RegExp(`${AGE}${INTRODUCED}`)));
const CHILD_AFTER = new RegExp(
  `^(?:小朋友|同学)?[（(，, ：:]?(?:男|女|今年|现在|就读于|来自|是|在|系|[，, ])*(?:(?:1[0-7]|\\d|[一二三四五六七八九]|十[一二三四五六七]?)(?:周?岁)|[^。；，,]{0,12}(?:${NUMBER}年级|(?:${NUMBER}|[大中小])班(?:小朋友|的|学生|同学|[，。,）)]|$)|就读|(?:小学|中学|幼儿园|初中|高中|学校)(?:的)?(?:学生|同学|小朋友|读书|上学)))`,
);
const ADULT =
  /老师|教师|校长|主任|书记|教授|院长|讲师|保安|园长|退休|毕业|家长|医生|民警|辅导员|班主任|妈妈|爸爸|爷爷|奶奶/;
const CHILD_WORD = /^(?:小朋友|同学)/;
const SCHOOL = new RegExp(CLASS);
const PET_NAME = /(?<part>([一-龥])\2)(?:小朋友|同学)/g;

const DISEASE =
  '(?:癌|白血病|尿毒症|抑郁症?|焦虑症|精神(?:分裂|病|障碍)|脑瘫|自闭症|孤独症|中风|偏瘫|瘫痪|肿瘤|糖尿病|高血压|冠心病|心脏病|艾滋|乙肝|肝炎|肺结核|结核|癫痫|阿尔茨海默|老年痴呆|帕金森|脑梗|重病|大病|血友病|唐氏|肾病|肾衰|渐冻)';
const PATIENT_BEFORE = new RegExp(
  `(?:患者|病人|病友|病号|患儿|感染者|携带者|(?:${DISEASE}|身患[^，。]{1,8}|重症|罕见病)(?:病)?的?(?:患者|病人|儿童|男孩|女孩|孩子|老人|居民|职工|学生|家庭|母亲)?)[：: ，“]?$`,
);
const ILL =
  '(?:身患|患有|患上|患了|患(?!者)|得了|确诊|查出|罹患|因病|住院|做了?手术|做透析|做化疗|接受(?:化疗|治疗|透析)|突发|中风|偏瘫|瘫痪|卧床|病重|病逝|确诊|长期(?:服药|透析))';
const PATIENT_AFTER = new RegExp(
  `^(?:老人|奶奶|爷爷|大爷|大娘|同学|小朋友)?[（(，,：: ]?(?:[^。；讲教带帮护说为给医专老主提]{0,8}?${ILL}|[^。；讲教带帮护说为给医专老主提]{0,4}?${DISEASE}(?!讲|防|知识|义诊|科普|门诊|健康|筛查|管理|日|饮食|患者|用药|的))`,
);

const HARDSHIP =
  '(?:低保(?:户|家庭|对象|边缘)?|贫困(?:户|家庭|学生|生|母亲|老人)|脱贫户|特困(?:户|人员|供养|家庭|老人)?|五保(?:户|老人)?|困难(?:家庭|户|群众|学生|职工|党员|老人|儿童|母亲)|残疾(?:人|儿童|青年|老人)|肢残|聋哑人|盲人|孤儿|孤老|留守(?:儿童|老人|妇女|学生)|独居(?:老人|老党员)?|空巢(?:老人)?|失独(?:家庭|老人|母亲)?|失能(?:老人)?|困境儿童|单亲(?:家庭|妈妈|母亲)?|监测户|孤寡(?:老人)?|事实无人抚养(?:儿童)?|刑满释放人员|社区矫正(?:对象|人员)|戒毒人员|信访人)';
/** 赵大爷, before the full name in brackets. */
const POLITE = '[一-龥]{1,2}(?:大爷|大娘|大妈|奶奶|爷爷|阿姨|叔叔|师傅|老人|女士|先生|某某?)';
const HARDSHIP_BEFORE = new RegExp(
  `${HARDSHIP}(?:家庭)?(?:的)?(?:老人|老党员|学生|儿童|孩子|居民|村民|群众|人员|户主|户|职工|母亲|代表)?(?:公示|名单)?(?:[：:、，“ ]|${POLITE}[（(])?$`,
);
const HARDSHIP_AFTER = new RegExp(
  `^(?:老人|奶奶|爷爷|大爷|大娘|同学|一家|家|小朋友)?(?:(?=独居|空巢|失独|失能|丧偶)|家?是|系|属于?|被(?:认定|评)为|[（(，,：: ])(?:一[名位户个]|本村|我村|我社区|村里的?|建档立卡的?|今年|\\d{1,3}岁|[，, ]|女|男|享受|吃|困难|重度|多年)*${HARDSHIP}(?=[，。；、）) ,（(]|$|的|一家|在家|多年|一人)`,
);
const HARDSHIP_AS = new RegExp(`^(?:老人|一家|家)?为(?:一[名位户个])?${HARDSHIP}(?=[，。；）)]|$)`);

/** Prefilters: without a match of these, none of the patterns above can match. */
const CHILD_WORDS = new RegExp(`${CLASS}|岁|就读`);
const PATIENT_WORDS = new RegExp(`${DISEASE}|${ILL}|患|病|症|感染者|携带者`);
const HARDSHIP_WORDS = new RegExp(HARDSHIP);

export const namedChildren: PrivacyKind = {
  code: 'child',
  name: '孩子的姓名和学校、班级、年龄',
  fix: '请把姓名换成“某同学”“一位同学”，孩子的姓名和班级不能一起上网',
  find: (plain) =>
    CHILD_WORDS.test(plain) ? [...findNamed(plain, CHILD_BEFORE, isChildAfter, ADULT), ...petNames(plain)] : [],
  mask: maskName,
};

export const namedPatients: PrivacyKind = {
  code: 'patient',
  name: '病人的姓名',
  fix: '请把姓名换成“某居民”“一位老人”，谁得什么病不能上网',
  find: (plain) =>
    PATIENT_WORDS.test(plain) ? findNamed(plain, PATIENT_BEFORE, (after) => PATIENT_AFTER.test(after)) : [],
  mask: maskName,
};

export const namedInNeed: PrivacyKind = {
  code: 'in-need',
  name: '受助人的姓名',
  fix: '请把姓名换成“某某”或“一户居民”，谁家困难、谁是残疾人、谁独居不能上网',
  find: (plain) =>
    HARDSHIP_WORDS.test(plain)
      ? findNamed(plain, HARDSHIP_BEFORE, (after) => HARDSHIP_AFTER.test(after) || HARDSHIP_AS.test(after))
      : [],
  mask: maskName,
};

/** Names with the private context directly before or after. */
function findNamed(
  plain: string,
  before: Pick<RegExp, 'test'>,
  after: (text: string) => boolean,
  except?: RegExp,
): Slice[] {
  return sentencesOf(plain).flatMap(({ text, start }) => {
    const names = namesIn(text);
    const afterContext = positions(text)
      .filter((at) => before.test(text.slice(Math.max(0, at - 30), at)))
      .map((at) => ({ start: at, end: at + nameLength(text, at, true) }))
      .filter((slice) => slice.end > slice.start);
    const found = [...afterContext, ...names.filter((slice) => after(text.slice(slice.end)))];
    return found
      .filter((slice) => !except?.test(text.slice(slice.end, slice.end + 8)))
      .map((slice) => ({ start: start + slice.start, end: start + slice.end }));
  });
}

function isChildAfter(after: string): boolean {
  return CHILD_AFTER.test(after) || (CHILD_WORD.test(after) && SCHOOL.test(after));
}

/** Doubled pet names in a sentence with a school or class: 乐乐小朋友. */
function petNames(plain: string): Slice[] {
  return sentencesOf(plain).flatMap(({ text, start }) =>
    SCHOOL.test(text)
      ? matchSlices(text, PET_NAME, ({ 0: found }) => !/^(?:小|多|大|各|天)/.test(found)).map((slice) => ({
          start: start + slice.start,
          end: start + slice.end,
        }))
      : [],
  );
}

function positions(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at);
}

function sentencesOf(plain: string): { text: string; start: number }[] {
  return [...plain.matchAll(/[^。！？；;!?]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
