/** Terminology of all text that residents and editors read. Names that places use themselves are quoted unchanged. */
interface Term {
  /** The word to use. */
  use: string;
  means: string;
  /** Words that must not be used: they have no other meaning on this site. */
  retired: readonly string[];
}

export const TERMS: readonly Term[] = [
  { use: '菜单', means: '一个站点一个月的活动', retired: ['活动清单', '当月清单', '月清单'] },
  { use: '日历', means: '按天看的活动，和手机里的日历', retired: ['行事历', '活动历'] },
  { use: '月历', means: '贴在墙上的那张，一格一天', retired: ['月历表', '挂历'] },
  { use: '站点', means: '中心、所、站、点', retired: ['阵地', '活动点位', '网点'] },
  { use: '报道过的活动', means: '公开报道里写到、办过的活动', retired: ['往期活动', '往期', '过往活动'] },
  { use: '已结束', means: '排过、日子已经过了', retired: ['已完结', '已过期'] },
  { use: '镇街', means: '乡镇和街道', retired: ['街镇', '乡街'] },
  { use: '网页功能', means: '要网页程序才有的', retired: ['脚本', 'JavaScript'] },
  { use: '报道（媒体待核）', means: '不知道是哪家媒体的报道', retired: ['媒体名待核'] },
  { use: '来前请先打电话', means: '报道里写的常年活动', retired: ['据公开报道，来前先问', '据报道，来前先问'] },
  { use: '服务模式和数字', means: '一个区县怎样做、数字多少', retired: ['这里怎么做'] },
  { use: '品牌和项目', means: '品牌的名录', retired: ['叫得响的品牌'] },
  { use: '这个站的品牌', means: '一个站点的品牌；“本站”是这个网站', retired: ['本站品牌'] },
  { use: '地图正在打开', means: '地图还没画好', retired: ['地图就来'] },
];

/** Names used by places and their documents: 三类阵地, 下月活动清单, 银行网点. */
const QUOTED =
  /(?:三类|文明实践|志愿服务|文化活动|三级实践|实践|社工|四级)阵地|133处阵地|阵地建设|下月活动清单|月度活动清单|下月清单|银行网点/g;

interface RetiredWord {
  word: string;
  use: string;
}

/** Finds retired words in a text. */
export function retiredWords(text: string): RetiredWord[] {
  const own = text.replaceAll(QUOTED, '');
  return TERMS.flatMap(({ use, retired }) =>
    retired.filter((word) => own.includes(word)).map((word) => ({ word, use })),
  );
}

/** GB/T 15834: “” outside, ‘’ inside; 「」 is for vertical writing. */
export function wrongQuotes(text: string): string[] {
  return [...text.matchAll(/[「」『』]/g)].map(([mark]) => mark);
}
