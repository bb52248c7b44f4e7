/**
 * Queries as people type them, over the site's own content, with what they must find. Written by hand: where the engine fails
 * one, the engine is wrong, or the row is, and then the row says so in the commit that changes it.
 */

/**
 * What is typed; what it means: words that an entry must have, days on which it must take place, or nothing at all; and the
 * entries that must come first, where that is not simply the entries with the words in their titles.
 */
export type GoldenQuery = readonly [query: string, means: string, first?: string];

/** The day on which they are asked. */
export const GOLDEN_DAY = '2026-11-23';

export const GOLDEN: Readonly<Record<string, readonly GoldenQuery[]>> = {
  'whole name': [
    ['东庄社区', '东庄社区', 'station:panlong/dongzhuang'],
    ['志愿理发', '志愿理发', 'brand:panlong/lifa'],
    ['花叶私语手工压花', '花叶私语手工压花', 'brand:tianqu/huaye'],
    ['“学雷锋志愿理发队”', '学雷锋志愿理发队', 'team:panlong/lifa'],
    ['学雷锋志愿理发队', '学雷锋志愿理发队', 'team:panlong/lifa'],
    ['集美·诚毅志愿者联盟', '集美·诚毅志愿者联盟', 'team:jimei/lianmeng'],
    ['灌口支教队', '灌口支教队', 'team:jimei/guankou-zhijiao'],
    ['雷锋巷', '雷锋巷', 'station:huancui/leifengxiang'],
    ['冬至煮汤圆', '冬至煮汤圆', 'activity:panlong/dongzhuang/20261222-tangyuan'],
    ['去翠湖看红嘴鸥', '去翠湖看红嘴鸥', 'activity:panlong/dongzhuang/20261114-hongzuiou'],
    ['修鞋、配钥匙、磨剪刀', '修鞋 配钥匙 磨剪刀', 'activity:panlong/dongzhuang/20261219-xiuxie'],
    ['大爱三明', '大爱三明', 'brand:ninghua/daai'],
    ['联合志愿理发', '联合志愿理发', 'past:panlong/lifa-20230303'],
    ['盘龙区', '盘龙区', 'district:panlong'],
    ['情景剧《丰碑》', '情景剧丰碑', 'brand:tianqu/fengbei'],
  ],
  'part of a name': [
    ['义诊', '义诊'], ['理发', '理发'], ['八段锦', '八段锦'], ['手机课', '手机课'], ['量血压', '量血压'], ['剪纸', '剪纸'], ['写春联', '写春联'],
    ['编织', '编织'], ['反诈', '反诈'], ['急救', '急救'], ['相亲', '相亲'], ['灯泡', '灯泡'], ['轮椅', '轮椅'],
    ['红嘴鸥', '红嘴鸥'], ['小红帽', '小红帽'], ['老街坊', '老街坊'], ['护学', '护学'], ['馄饨', '馄饨'], ['助残', '助残'],
  ],
  'full pinyin': [
    ['yizhen', '义诊'], ['lifa', '理发'], ['baduanjin', '八段锦'], ['shoujike', '手机课'], ['liangxueya', '量血压'], ['dongzhuang', '东庄', 'station:panlong/dongzhuang'],
    ['yuanbo', '园博', 'station:jimei/yuanbo'], ['xiaohongmao', '小红帽'], ['jiageng', '嘉庚'], ['getengao', '葛藤凹', 'station:ninghua/getengao'],
    ['tanxin', '谈心'], ['yumaoqiu', '羽毛球'], ['YiZhen', '义诊'], ['yi zhen', '义诊'], ['lvman', '绿满', 'brand:huancui/lvman'],
  ],
  initials: [
    ['yz', '义诊'], ['bdj', '八段锦'], ['sjk', '手机课'], ['lxy', '量血压'], ['dzsq', '东庄社区', 'station:panlong/dongzhuang'], ['xhm', '小红帽'],
    ['ljf', '老街坊'], ['hlj', '红领巾'], ['xljk', '心理健康'], ['lfx', '雷锋巷', 'station:huancui/leifengxiang'],
  ],
  'unfinished pinyin': [
    ['yizh', '义诊'], ['badu', '八段锦'], ['shouj', '手机'], ['xinl', '心理'], ['dongzhi', '冬至'], ['jianz', '剪纸'], ['laoj', '老街'], ['maob', '毛笔'], ['chunl', '春联'],
  ],
  mixed: [
    ['yzhen', '义诊'], ['lfa', '理发'], ['集美yizhen', '集美 义诊'], ['心理jiankang', '心理健康'], ['东庄lifa', '东庄 理发'], ['shouji课', '手机课'], ['园博lifa', '园博 理发'],
    ['xljiankang', '心理健康'],
  ],
  Traditional: [
    ['義診', '义诊'], ['理髮', '理发'], ['志願者', '志愿者'], ['東莊社區', '东庄社区', 'station:panlong/dongzhuang'], ['園博', '园博', 'station:jimei/yuanbo'], ['臘八粥', '腊八粥'],
    ['寫春聯', '写春联'], ['剪紙', '剪纸'], ['兩岸', '两岸'], ['臺灣', '台湾'],
  ],
  'same sound': [
    ['义珍', '义诊'], ['理法', '理发'], ['心里健康', '心理健康'], ['八断锦', '八段锦'], ['手机科', '手机课'], ['元博社区', '园博社区', 'station:jimei/yuanbo'],
    ['园博设区', '园博社区', 'station:jimei/yuanbo'], ['量雪压', '量血压'], ['拉八粥', '腊八粥'], ['写春连', '写春联'], ['红领金', '红领巾'], ['嘉更故事', '嘉庚故事'], ['志元者', '志愿者'],
  ],
  'similar sound': [
    ['义争', '义诊'], ['南色周六', '蓝色周六'], ['灌口资教队', '灌口支教队', 'team:jimei/guankou-zhijiao'], ['剪子课', '剪纸课'], ['弄江社区', '龙江社区', 'station:panlong/longjiang'],
    ['谢光营', '谢官营', 'station:shalong/xieguanying'], ['兴城社区', '新城社区', 'station:tianqu/xincheng'], ['baduanjing', '八段锦'],
  ],
  slip: [
    ['花叶私话', '花叶私语', 'brand:tianqu/huaye'], ['先锋骑土', '先锋骑手', 'team:panlong/qishou'], ['学雷锋志愿埋发队', '学雷锋志愿理发队', 'team:panlong/lifa'],
    ['新城惧乐部', '新城俱乐部', 'team:tianqu/xincheng-club'], ['启明量大讲堂', '启明星大讲堂', 'brand:tianqu/qimingxing'], ['红枫口', '红枫叶', 'brand:yongxin/hongfengye'],
    ['清晨八锻锦', '清晨八段锦'], ['宋宫屯', '宋官屯', 'station:tianqu/songguantun'], ['诚毅志愿联盟', '诚毅志愿者联盟', 'team:jimei/lianmeng'], ['自制净水平', '自制净水瓶'], ['yizhem', '义诊'], ['baduangjin', '八段锦'],
  ],
  'glued words': [
    ['东庄理发', '东庄 理发'], ['理发东庄', '理发 东庄'], ['集美义诊', '集美 义诊'], ['哪里可以理发', '理发'], ['怎么报名志愿者', '志愿者'], ['有没有八段锦', '八段锦'], ['量血压在哪里', '量血压'],
    ['灌口镇义诊', '灌口镇 义诊'], ['老人理发', '老人 理发'], ['免费的理发', '免费 理发'],
  ],
  'several words': [
    ['社区 理发', '社区 理发'], ['理发 社区', '理发 社区'], ['手机课 挂号', '手机课 挂号'], ['挂号 手机课', '挂号 手机课'], ['东庄 手机', '东庄 手机'], ['盘龙 义诊', '盘龙 义诊'], ['孩子 压花', '孩子 压花'],
    ['为老 义诊', '为老 义诊'], ['健身体育 太极', '健身体育 太极'], ['威海 义卖', '威海 义卖'], ['新城 花艺', '新城 花艺'], ['老人,手机', '老人 手机'],
  ],
  prefix: [['义', '义'], ['手', '手'], ['手机课：教您', '手机课 教您'], ['花叶私', '花叶私', 'brand:tianqu/huaye'], ['学雷锋志', '学雷锋志', 'team:panlong/lifa'], ['去翠湖看', '去翠湖看'], ['东庄社', '东庄社', 'station:panlong/dongzhuang'], ['八段', '八段']],
  dates: [
    ['今天', '2026-11-23'], ['明天', '2026-11-24'], ['后天', '2026-11-25'], ['本周六', '2026-11-28'], ['下周三', '2026-12-02'], ['本周末', '2026-11-28..2026-11-29'], ['下周', '2026-11-30..2026-12-06'],
    ['12月5日', '2026-12-05'], ['12月5号', '2026-12-05'], ['十二月五号', '2026-12-05'], ['2026-12-05', '2026-12-05'], ['12月', '2026-12-01..2026-12-31'], ['明年1月', '2027-01-01..2027-01-31'], ['1月15日 粥', '2027-01-15 粥'],
    ['下周三 八段锦', '2026-12-02 八段锦'], ['本周六 绘本', '2026-11-28 绘本'], ['12月义诊', '2026-12-01..2026-12-31 义诊'], ['腊八粥', '腊八粥'], ['冬至包饺子', '冬至 包饺子'], ['明天有什么活动', '2026-11-24'], ['12月理发', '2026-12-01..2026-12-31 理发'],
  ],
  'digits and Latin': [
    ['95013', '95013', 'brand:tianqu/rexian'], ['95013-00534', '95013-00534', 'brand:tianqu/rexian'], ['爱心110', '爱心110', 'brand:jimei/aixin110'], ['8+N', '8+n', 'brand:panlong/8n'], ['８＋Ｎ', '8+n', 'brand:panlong/8n'],
    ['1+1+3+N', '1+1+3+n'], ['双自之门8+1', '双自之门8+1', 'brand:huancui/shuangzi'], ['60岁', '60岁'], ['110', '110'],
  ],
  nothing: [
    ['火锅', ''], ['游泳馆', ''], ['高铁', ''], ['xqzvw', ''], ['qqqqqq', ''], ['的', ''], ['哪里可以', ''], ['有没有', ''], ['！？', ''], ['疫侮戊忿', ''], ['vvvv', ''], ['麻将馆', ''], ['比特币', ''], ['社区 火锅', ''],
  ],
};
