/**
 * Words of people in distress and of the help they look for, with their readings and Traditional forms. They are part of the code rather
 * than the index, so that they work when nothing can be fetched. A test compares readings and forms with pinyin-pro and OpenCC.
 */
export const DISTRESS_WORDS: readonly string[] = [
  // suicide and self-harm
  '自杀 轻生 寻死 寻短见 自残 自伤 自虐 割腕 跳楼 上吊 安眠药 遗书 想死 去死 死了算了 不如死 不想活 活不下去 活着没意思 活着没意义 活着太累',
  '活够了 结束生命',
  // despair
  '想不开 想不通 看不开 绝望 崩溃 撑不住 撑不下去 熬不下去 熬不住 扛不住 受不了 没盼头 没希望 走投无路 走不出来 钻牛角尖',
  // diagnoses
  '抑郁 忧郁 郁闷 焦虑 恐慌 恐惧 惊恐 强迫症 双相 躁狂 躁郁 幻听 精神病 精神科 精神障碍 神经衰弱',
  // sleep
  '失眠 睡不着 睡不好 睡不踏实 整夜不睡 做噩梦',
  // low mood and strain
  '难受 难过 心烦 心累 心碎 心慌 心里堵 心里苦 心里话 心里乱 心里闷 烦躁 压抑 压力 委屈 痛苦 悲伤 伤心 想哭 老是哭 总是哭 天天哭 哭泣 憋屈',
  '憋得慌 堵得慌 闷得慌 烦死了 累死了 好累 情绪 心情不好 心情差 心情低落 不开心 不快乐 高兴不起来 打不起精神 没意思 空虚 无助 迷茫 自卑 内疚',
  '自责',
  // loneliness
  '孤独 孤单 寂寞 没人说话 没人陪 没人理 没人懂 找人聊聊 找人聊天 找人说话 找人说说 陪我说话 倾诉 谈心 解心结 疏导 开导',
  // counselling
  '心理 心理热线 心理援助 心理咨询 心理疏导 心理辅导 心理医生 心理健康 心理问题 心理关爱 心理危机 危机干预 求助热线 生命热线 希望热线 援助热线',
  // violence and loss
  '家暴 家庭暴力 被打 挨打 被欺负 被虐待 霸凌 欺凌 性侵 猥亵 丧亲 亲人去世 失恋 厌学 不想上学',
]
  .join(' ')
  .split(' ');

/** Characters grouped by their syllable. The readings in 睡不着 and 受不了 differ; see is-distress.ts. */
export const READINGS = [
  'ai碍爱挨 an安 ao熬 ba霸 bao暴 bei悲卑被 beng崩 bie憋 bing病 bu不 can残 cha差 cheng撑 chu出 da打 dai待 dan单 dao导 de得 di低 diao吊',
  'dong懂 du堵独 duan短 e噩 fan烦 fu辅负 gan干 gao高 ge割 gou够 gu孤 guan关 guo过 hao好 hua话 huan幻 huang慌 huo活 ji寂机 jia家 jian见尖健',
  'jiao角焦 jie结解 jing惊精经 jiu疚 ju惧 jue绝 kai开 kan看 kang扛康 ke科 kong恐空 ku苦哭 kuai快 kuang狂 kui溃 lai来 lao老 le了乐 lei累',
  'li里力理 lian恋 liao聊 ling凌 lou楼 lu路 luan乱 luo落 lv虑 mang茫 mei没 men闷 meng梦 mi迷 mian眠 ming命 mo寞 nan难 nei内 niu牛 nve虐',
  'pan盼 pei陪 po迫 qi泣起欺 qiang强 qin侵亲 qing轻情倾 qiu求 qu去屈 re热 ren人 ru如 ruo弱 sang丧 sha杀 shang伤上 shen神 sheng生 shi失实是世',
  'shou受 shu书束疏 shuai衰 shuang双 shui睡 shuo说 si死思 su诉 suan算 sui碎 ta踏 tai太 tan谈 ti题 tian天 tiao跳 ting听庭 tong通痛 tou头投',
  'wan腕 wang望 wei委危猥 wen问 wo我 wu无 xi希 xia下 xian线 xiang想相 xie亵 xin心 xing兴性 xu绪虚 xue学 xun寻询 ya压 yan厌 yao药 ye夜',
  'yi遗意义抑医 you忧 yu郁预 yuan援 zao躁 ze责 zhang障 zhao找 zhe着 zheng症整 zhu住助 zi自咨 zong总 zou走 zuan钻 zuo做',
].join(' ');

/** Alternating Traditional and Simplified characters. */
export const TRADITIONAL_PAIRS =
  '亂乱來来傷伤傾倾內内厭厌問问喪丧單单壓压夠够夢梦學学實实尋寻導导強强悶闷愛爱慮虑憂忧懼惧戀恋捱挨撐撑書书樂乐樓楼機机殘残殺杀沒没潰溃無无煩烦熱热獨独礙碍結结絕绝經经緒绪線线總总義义聽听興兴著着藥药虛虚' +
  '裏里裡里褻亵見见親亲訴诉詢询話话說说説说談谈諮咨負负責责輔辅輕轻過过遺遗醫医鑽钻開开關关雙双難难預预頭头題题驚惊鬱郁';
