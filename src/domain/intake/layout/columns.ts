/** What the columns of an activity table are called. */
import { memoized } from '../../typed/memoized-text.ts';
import { cleanText, plainText } from '../fields/clean.ts';

export type Role =
  | 'date'
  | 'weekday'
  | 'time'
  | 'start'
  | 'end'
  | 'title'
  | 'content'
  | 'place'
  | 'audience'
  | 'serves'
  | 'ways'
  | 'seats'
  | 'phone'
  | 'areaCode'
  | 'person'
  | 'mobile'
  | 'station'
  | 'status'
  | 'note'
  | 'deadline'
  | 'id'
  | 'ignored';

/** Exact names first, then names that hold a word; the first that fits wins. Spaces, line breaks and brackets are dropped before. */
const NAMES: readonly (readonly [Role, RegExp])[] = [
  ['id', /^编号$/],
  [
    'ignored',
    /^(?:序号|no\.?|#|周次|第几周|月份|类别|类型|活动类[别型]|服务平台|平台|板块|项目类别|级别|预算|经费|人数|参与人数|预计人数|参加人数|服务人数|预计参与人数|承办队伍|队伍|志愿(?:服务)?队伍?|服务队|主办(?:单位|方)?|承办(?:单位|方)?|责任单位|责任部门|实施单位|组织单位|单位|照片|完成情况|备案|签字|时长|服务时长)$/i,
  ],
  ['date', /^(?:活动)?(?:时间|日期).?(?:地点|地址)$/],
  ['deadline', /报名.*(?:时间|截止|日期|期限)|截止(?:日期|报名)|登记时间/],
  ['mobile', /手机|移动电话|微信/],
  ['areaCode', /^区号$/],
  ['phone', /电话|座机|热线|号码|咨询方式|联系方式/],
  [
    'person',
    /名单|已报名|报名者|报名人(?!数)|联系人|负责人|联络人|责任人|召集人|带队|领队|主讲|讲师|授课|老师|姓名|经办|填报人|审核人|站长|志愿者姓名/,
  ],
  ['weekday', /^(?:周|周几|周几|哪周几|周期几)$/],
  ['start', /^(?:开始|起|开始时间|起始时间|几点开始|开始时刻|自)$/],
  ['end', /^(?:结束|止|结束时间|截止时间|终止时间|几点结束|到几点)$/],
  ['seats', /名额|限额|限报|人数上限|招募人数|限人数|人数限[制额]|限制人数|容纳/],
  ['ways', /报名|怎么报|咋报|参加方式|参与方式|怎么参加|如何参加|参加办法|预约|方式|怎么来|点单/],
  ['serves', /^(?:五为|服务类别|为谁)$/],
  ['audience', /对象|人群|适合谁|给谁|谁能来|谁参加|谁来|谁可以|面向|受众|参加人员|参与人员|服务谁|哪些人/],
  ['place', /地点|地址|场地|场所|位置|在哪|哪里|哪儿|何地|摊位|集合点|^活动室$/],
  ['status', /^(?:状态|是否取消|变动)$/],
  [
    'title',
    /名称|主题|标题|项目名|活动项目|服务项目|^活动$|^项目$|做什么|[搞干办]什么|干啥|什么活动|^课程$|课程名|活动事项|^事项$|^议程$|^节目$/,
  ],
  ['content', /内容|简介|说明|安排|详情|介绍|做法|服务事项/],
  ['time', /^(?:时段|时刻|钟点|几点|起止|起止时间|具体时间|活动时段|时间段|时分)$/],
  [
    'date',
    /日期|哪天|什么时候|啥时候|何时|几月几[日号]|几号|哪一天|日子|周期|频次|频率|^日$|^时间$|(?:活动|举办|开展|服务|安排|集合|开课|上课|讲座|演出|放映|举行|开始日期|宣讲|培训)时间/,
  ],
  [
    'station',
    /站点|文明实践站|实践站|社区名|^社区$|^村$|^站$|村居|^村\(社区\)$|所属站|所在站|(?:所属|所在)(?:社区|村)|社区\(村\)/,
  ],
  ['note', /备注|注意|其他|温馨提示|要求|携带|带什么/],
];

/** Undefined if the text is not the name of a column. */
export const roleOf = memoized((text): Role | undefined => {
  const name = headerText(text);
  if (name === '' || name.length > 14) return undefined;
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0];
});

/** 活 动 内 容, 星期 (which plain text turns into 周) and 联系电话（必填） as one writes them in a row. */
export function headerText(text: string): string {
  return plainText(cleanText(text).replaceAll('\n', ''))
    .replaceAll(/\s+/g, '')
    .replaceAll(/[(（][^()（）]*[)）]$/g, '')
    .replaceAll(/[:：*]/g, '');
}
