/** The worksheet 怎么填. Our reader skips it by its name, and its example by 例：. */
import { COLUMNS, type TemplateRow } from './columns.ts';

const EXAMPLE: TemplateRow = {
  date: '12月5日',
  time: '9:00-10:30',
  title: '例：义诊，量血压、测血糖',
  content: '社区医院的医生来，量血压、测血糖、问用药。',
  place: '一楼活动室',
  audience: '60岁以上',
  serves: '为老',
  ways: '直接来',
  seats: '30',
  note: '早到的先排号',
  bring: '正在吃的药盒',
  teams: '社区医院志愿服务队',
  field: '科技与科普',
};

const SHOWN = COLUMNS.filter(({ isHidden }) => isHidden !== true);

export const INSTRUCTIONS = {
  name: '怎么填',
  rows: [
    ['怎么填这张表'],
    ['1. 一行写一项活动。已经填好的行，是以前每周、每月都办的：这个月还办就留着，不办就整行删掉。'],
    ['    这个月网上已经有的，也填好了。要改就改；要取消，状态里选 取消，不要删行。空着的格子，网上原来写的还留着。'],
    ['2. 日期：只办一次写 12月5日；办几次写 12月5日、12日；每周都有写 每周六；月底那次写 每月最后一个工作日。'],
    ['3. 时间写 9:00-10:30。还没定的先空着，不要猜。'],
    ['4. 五为、怎么参加、队伍、品牌、服务平台、节假日、状态：点格子右边的箭头选；有几样就自己写，用顿号隔开。'],
    ['5. 电话只写单位对外公布的座机，带区号。个人手机、联系人姓名、身份证号不要写，写了也不会放上网。'],
    ['6. “节假日”往右的几列不常用，用不着就空着。列可以挪，可以加行；表头的名字和藏起来的“编号”不要改。'],
    ['7. 填好存盘，把整个文件放进本站的 /bianji/ 页面，或交给维护网站的人。'],
    [],
    ['下面是一行样子，不会放上网：'],
    SHOWN.map(({ header }) => header),
    SHOWN.map(({ name }) => EXAMPLE[name] ?? ''),
  ],
} as const;
