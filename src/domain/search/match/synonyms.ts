/** Synonyms: words of residents for words of the content, 小孩 for 孩子, 剪头 for 理发, 不用报名 for 直接来. */
import { MAX_VARIANTS } from './terms.ts';
import { stripStopWords } from '../query/stop-words.ts';
import type { Stage } from '../model.ts';

/** 小孩 also finds 孩子, 儿童 and so on. */
export const synonymMatch: Stage = (token, corpus) => {
  const synonyms = [token, stripStopWords(token)]
    .map((word) => synonymsOf(word, corpus.isInNames))
    .find((words) => words !== undefined);
  const variants =
    synonyms &&
    [token, ...synonyms]
      .filter((text, index, all) => all.indexOf(text) === index && corpus.contains(text))
      .slice(0, MAX_VARIANTS);
  return variants?.length ? [{ source: token, variants, match: 'synonym' }] : undefined;
};

/** Separated by spaces: words that may be typed, and the words searched for as well, most likely first. */
type SynonymSet = readonly [typed: string, synonyms: string];

/** Ways to take part. These apply even where the typed word occurs in a title. */
const WAYS_TO_JOIN: readonly SynonymSet[] = [
  [
    '不用报名 不需要报名 无需报名 不需报名 不必报名 免报名 不要报名 不报名 不预约 不用预约 无需预约 免预约 直接去 直接参加 随到随参加',
    '直接来',
  ],
  ['网上报名 网络报名 线上报名 小程序报名 手机报名 扫码报名', '网上点单'],
  ['群里报名 微信群报名 微信报名 微信接龙 群接龙 接龙', '社区群接龙'],
  ['打电话报名 来电报名', '电话报名'],
  ['现场报名 到站报名 现场登记 当面报名', '到站登记'],
];

/** These apply only where the typed word occurs in no name. */
const GENERAL: readonly SynonymSet[] = [
  [
    '小孩 小孩子 小孩儿 娃 娃娃 娃儿 孩儿 小娃 小朋友们 小盆友 宝宝 宝贝 儿子 女儿 孙子 孙女',
    '孩子 儿童 小朋友 亲子 少儿 小学生 青少年 为小',
  ],
  ['老人家 老头 老太太 老爷爷 老奶奶 爷爷奶奶 大爷 大妈 爸妈 父母 爹妈 老爸老妈 高龄 银发', '老人 老年人 为老'],
  ['残障 残疾 残障人士', '残疾人 残疾 助残'],
  ['剪头 剪头发 剪发 理头发 理头 剃头 推头 美发 修发', '理发 义剪'],
  ['看医生 看诊 问诊 找医生', '义诊'],
  ['诈骗 被骗 受骗 骗子 防骗 骗钱', '反诈 防骗 骗子'],
  ['找对象 相对象 征婚 交友 谈对象', '相亲'],
  ['唱歌 唱曲 歌唱', '合唱 唱歌 唱'],
  ['舞蹈 跳舞 广场舞', '跳舞 舞蹈 舞'],
  ['锻炼 运动 健身', '健身 健走 八段锦 太极'],
  ['智能手机 用手机 学手机 手机教学 玩手机', '手机课 手机'],
  ['写作业 辅导作业 功课 托管 放学', '作业 四点半 放学'],
  ['看书 阅读 读书会 图书', '读书 阅读 图书 绘本'],
  ['画画 绘画 美术', '画画 画'],
  ['修东西 维修 修理 修家电', '维修 修'],
  ['打官司 律师 法律咨询 法律', '律师 法律 普法'],
  ['毛笔 毛笔字 书法 练字', '书法 毛笔 写字'],
  ['当志愿者 做志愿者 志愿者报名 做义工 义工', '志愿者 义工'],
  ['捐衣服 捐旧衣 旧衣服', '旧衣 冬衣'],
  ['寒暑假 放假 假期', '寒假 暑假'],
  ['抑郁 抑郁症 焦虑 失眠 睡不着 想不开 难受 难过 自杀 轻生 绝望 孤独 压力大', '为心理关爱 谈心 心理'],
];

const byWord = (sets: readonly SynonymSet[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    sets.flatMap(([typed, synonyms]) =>
      typed.split(' ').map((word): [string, string[]] => [word, synonyms.split(' ')]),
    ),
  );
const [WAYS_BY_WORD, GENERAL_BY_WORD] = [byWord(WAYS_TO_JOIN), byWord(GENERAL)];

/** @param isInNames whether a name contains the text */
export function synonymsOf(word: string, isInNames: (text: string) => boolean): readonly string[] | undefined {
  return WAYS_BY_WORD.get(word) ?? (isInNames(word) ? undefined : GENERAL_BY_WORD.get(word));
}

const GENERAL_SETS = GENERAL.map(([typed, synonyms]) => ({
  synonyms: synonyms.split(' ').filter((word) => word.length > 1),
  all: [...new Set(`${synonyms} ${typed}`.split(' '))],
}));

/** What readers may type for what a text says and does not occur in it, separated by spaces: 理发 for 义剪. */
export const otherWordsFor = (text: string): string =>
  GENERAL_SETS.filter(({ synonyms }) => synonyms.some((word) => text.includes(word)))
    .flatMap(({ all }) => all.filter((word) => !text.includes(word)))
    .join(' ');

/** All characters of the synonyms, for the table of Traditional characters. */
export const SYNONYM_VOCABULARY = [...WAYS_TO_JOIN, ...GENERAL].flat().join('');
