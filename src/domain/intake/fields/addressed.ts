/** Names before a form of address or after a role, anywhere in a sentence: 听王奶奶讲故事, 老党员示例甲讲党史. */
import { notAfter } from '../../guarded.ts';
import { AMBIGUOUS_SURNAMES, DOUBLE_SURNAMES, GIVEN_NAME_CHARACTERS, PLAIN_SURNAMES } from '../../privacy/surnames.ts';

const SURNAME = `(?:[${[...PLAIN_SURNAMES].join('')}]|${DOUBLE_SURNAMES.join('|')})`;
const GIVEN = `[${[...GIVEN_NAME_CHARACTERS].join('')}]`;
/** Placeholders that samples use. */
const SAMPLE = '示例[甲乙丙丁戊己庚辛壬癸]';
const FULL_NAME = `(?:${SAMPLE}|${SURNAME}${GIVEN}{1,2})`;
/** Words that end in a surname: 照顾奶奶, 公卫医生, 茶叶. */
const WITHIN_WORD = /[照看回光祝庆聚公江吉桂园森树丛竹茶]/;
const ADDRESS =
  '老师(?!傅)|师傅|医生|医师|大夫|主任|教练|律师|女士|先生|阿姨|叔叔|大姐|大哥|大爷|大妈|大娘|大叔|大伯|奶奶|爷爷|婆婆|同志|书记' +
  '|站长|教授|护士|馆长|会长|警官|民警|法官|校长|院长|所长|园长|经理';
/** Names of services and teams that contain a person's name: 李大姐调解室. */
const BRAND =
  '(?!们|[廊椅]|[\\u4e00-\\u9fff]{0,2}(?:工作室|调解|之家|志愿|服务队|团队|协会|诊所|工作站|说事|热线|课堂))';
const ROLE =
  '户|老人|学生|儿童|患者|家庭|党员|书记|主任|老兵|战士|模范|劳模|传承人|艺人|匠人|医师|教师|讲师|作家|画家|书法家|队员|委员|代表|站长|队长|志愿者|教练员?|宣讲员|讲解员|主持人|专家|理发师|主播';
const END_OF_NAME = '(?=[讲上教带主为说谈现宣授传等和与]|分享|同志|[，,。、；;）)\\s]|$)';

const LABEL =
  '主持人|主持|领读人|领读|教练员|授课教师|指导|导师|理发师|宣讲人|宣讲员|宣讲|分享人|讲解员|组长|楼栋长|发起人|表演者';
const ANY_SURNAME = `(?:${SURNAME}|[${[...AMBIGUOUS_SURNAMES].join('')}])`;

const PATTERNS: readonly Pick<RegExp, 'exec'>[] = [
  // 主持人：示例甲
  new RegExp(`(?:${LABEL})\\s*[:：]\\s*(${SAMPLE}|${ANY_SURNAME}${GIVEN}{1,2})${END_OF_NAME}`),
  notAfter(WITHIN_WORD, new RegExp(`(${SAMPLE}|${SURNAME}${GIVEN}{0,2})(?:${ADDRESS})${BRAND}`)),
  new RegExp(`(?:${ROLE})(${FULL_NAME})${END_OF_NAME}`),
  // 由示例甲、示例乙授课
  new RegExp(`(?:由|请|邀请|特邀)(${FULL_NAME})(?=[、和与及])`),
  // 咨询电话：示例甲 0534-…
  new RegExp(`(?:电话|热线|咨询)[:：\\s]*(${FULL_NAME})[,，\\s]*(?=\\d|$)`),
  // 联系小李
  new RegExp(`(?:找|联系|咨询|问|加|致电|理发师|电话)[:：\\s]*([小老]${SURNAME})(?![\\u4e00-\\u9fff])`),
  // 王姐
  notAfter(/[\u4e00-\u9fff]/, new RegExp(`(${SURNAME})(?:姐|哥|叔|姨|婶|嫂|伯)(?![妹弟母])`)),
];

export function findAddressed(text: string): { name: string; index: number } | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) return { name: match[1] ?? '', index: match.index };
  }
  return undefined;
}
