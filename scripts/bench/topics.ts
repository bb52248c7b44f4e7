/** What the generated activities are about; lengths are those of the real menus (title 9, audience 8, summary 20 characters). */
import type { MenuActivity } from '../../src/domain/schema/activity.ts';

type Topic = Pick<MenuActivity, 'title' | 'place' | 'serves' | 'field' | 'audience' | 'summary'> & { slug: string; bring?: string[] };

export const TOPICS: readonly Topic[] = [
  { slug: 'yizhen', title: '义诊：量血压、问用药', place: '一楼大厅', serves: ['为老'], field: '科技与科普', audience: '60岁以上', summary: '社区医生来一上午，行动不便的先看。', bring: ['正在吃的药盒'] },
  { slug: 'lifa', title: '免费理发', place: '院子里', serves: ['为老', '为困难群体'], field: '乡风文明', audience: '老人和行动不便的人', summary: '八把椅子一起剪；出不了门的，让家里人来登记，另约日子上门。' },
  { slug: 'shouji', title: '手机课：视频通话', place: '二楼讲堂', serves: ['为老'], field: '科技与科普', audience: '会接电话就行', summary: '学会跟外地的孩子视频，再看看他哪天的车到。', bring: ['自己的手机', '老花镜'] },
  { slug: 'jianzhi', title: '剪纸课：剪个团花', place: '二楼手工室', serves: ['为小', '为公共需要'], field: '文化服务', audience: '大人孩子都行', summary: '四折一剪，打开就是花，剪好的带回家。' },
  { slug: 'baduanjin', title: '清晨八段锦', place: '小区中心花园', serves: ['为老', '为公共需要'], field: '健身体育', audience: '谁都能来，动作慢', summary: '领操的志愿者站前排，跟着做就行；下雨改在一楼大厅。' },
  { slug: 'zuoye', title: '四点半课堂', place: '图书漂流角', serves: ['为小'], field: '教育服务', audience: '小学一到四年级', summary: '大学生志愿者陪写作业，写完一起看半小时书。', bring: ['作业本'] },
  { slug: 'xinli', title: '心里累了，怎么松一松', place: '谈心小屋', serves: ['为心理关爱'], field: '科技与科普', audience: '压力大、睡不好的人', summary: '心理老师教几个坐着就能做的放松法。' },
  { slug: 'xuanjiang', title: '板凳课：新政策怎么办', place: '村头大树下', serves: ['为公共需要'], field: '理论宣讲', audience: '大家都能听', summary: '把医保和养老金的新规定一条条讲清，当场答疑。' },
  { slug: 'fanzha', title: '骗子怎么说，您怎么回', place: '门前广场', serves: ['为老', '为公共需要'], field: '社会宣传', audience: '大人孩子都能听', summary: '现场演两段骗术，大家来找破绽，找对了有小礼物。' },
  { slug: 'xiujiadian', title: '修小家电：电饭锅、台灯', place: '社区门前空地', serves: ['为公共需要', '为困难群体'], field: '科技与科普', audience: '本社区居民', summary: '商户师傅现场修，只收换零件的钱。', bring: ['要修的小家电'] },
  { slug: 'hechang', title: '合唱队开嗓', place: '三楼排练厅', serves: ['为公共需要'], field: '文化服务', audience: '爱唱就行，不考试', summary: '一首老歌一首新歌，月底在院子里唱给邻居听。' },
  { slug: 'songcan', title: '给独居老人送热饭', place: '社区食堂集合', serves: ['为老', '为困难群体'], field: '乡风文明', audience: '想做志愿者的人', summary: '两人一组送六户，放下饭再坐十分钟说说话。' },
  { slug: 'huishou', title: '旧衣旧书换绿植', place: '楼下凉亭', serves: ['为公共需要'], field: '社会宣传', audience: '本社区居民', summary: '洗干净的旧衣三件或旧书五本，换一盆绿萝。', bring: ['洗净的旧衣', '旧书'] },
  { slug: 'qinzi', title: '亲子读书会', place: '儿童活动室', serves: ['为小'], field: '教育服务', audience: '三到六岁的孩子和家长', summary: '一本图画书，大人读一遍，孩子演一遍。' },
  { slug: 'yibian', title: '包饺子，陪老人过节', place: '日间照料中心', serves: ['为老'], field: '乡风文明', audience: '老人和家里人', summary: '面和馅都备好，人来就行，包好一起吃。' },
  { slug: 'fazhi', title: '律师坐堂：问合同问邻里', place: '调解室', serves: ['为困难群体', '为公共需要'], field: '社会宣传', audience: '有事想问的人', summary: '律师志愿者一户一户地答，说不完的留电话再约。', bring: ['合同或单据'] },
];

export const CHANGE_REASONS = ['场地检修', '老师身体不适', '天冷，改到屋里', '和学校开会撞了'] as const;
export const JOIN_NOTES = ['九点前人少', '带上证件登记', '先到先坐，坐满为止'] as const;
export const TIMES = ['08:30-10:00', '09:00-10:30', '09:30-11:00', '14:30-16:00', '15:00-16:15', '16:30-17:45', '19:00-20:30'] as const;
export const THEMES = ['邻里守望', '腊月等你回', '暖心过冬', '书香到家', '清清爽爽过年'] as const;
