import { describe, expect, it } from 'vitest';
import { kindsOf, MOBILE, readMessage, shortForms } from '../testing/read.ts';

describe('lines of a message', () => {
  it.each([
    ['1、12月5日（周六）上午9:00-11:00 健康义诊 地点：社区一楼大厅', ['健康义诊 5 09:00-11:00 社区一楼大厅']],
    ['2.12.7 10:00 剪纸', ['剪纸 7 10:00']],
    ['12.4｜9:00-10:00｜宪法宣传｜小区南门', ['宪法宣传 4 09:00-10:00 小区南门']],
    ['每周三下午3:00-4:30 合唱 二楼排练厅', ['合唱 每周三 15:00-16:30 二楼排练厅']],
    ['12月5日9:00量血压，12月6日14:00法律咨询，都在一楼大厅', ['量血压 5 09:00 一楼大厅', '法律咨询 6 14:00 一楼大厅']],
    ['周六（5日）上午9点绘本阅读，周日（6日）下午3点围棋', ['绘本阅读 5 09:00', '围棋 6 15:00']],
    ['12月19号 上午9点绘本会；下午2点家长沙龙，都在图书室', ['绘本会 19 09:00 图书室', '家长沙龙 19 14:00 图书室']],
    ['本周六（12月12日）上午9点在小广场举办“暖冬市集”活动，欢迎参加！', ['暖冬市集 12 09:00 小广场']],
    ['12月10日14:00 插花课 二楼，12月8日17:00前报名', ['插花课 10 14:00 二楼']],
    ['12月5日9:00 捡跑 北门集合（遇雨顺延至12月12日）', ['捡跑 5 09:00 北门集合']],
    ['12月5日9:00义诊，限20人，12月3日截止', ['义诊 5 09:00']],
    ['12月12日9:00 包饺子 食堂，名额30人，12月10日17:00截止', ['包饺子 12 09:00 食堂']],
    ['12月12日9:00 手工课 活动室，12月9日下午5点停止报名', ['手工课 12 09:00 活动室']],
    ['12月12日9:00 手工课 活动室，12月10日公布名单', ['手工课 12 09:00 活动室']],
    ['12月6日上午9:00 手工课，时长12.5小时，社区活动室', ['手工课 6 09:00 社区活动室']],
    ['12月5日9：00一11：00 手工课 一楼活动室', ['手工课 5 09:00-11:00 一楼活动室']],
    ['12月5日一6日 9:00 义诊 社区广场', ['义诊 5,6 09:00 社区广场']],
    ['12月5日9:00义诊(8:30开始发号)', ['义诊 5 09:00']],
    ['12月31日晚上8点到1月1日凌晨0:30 跨年音乐会 广场', ['跨年音乐会 31 20:00-24:30 广场']],
    ['12.7-12.11 每天下午4:30-5:30 四点半课堂 二楼自习室', ['四点半课堂 每天 16:30-17:30 二楼自习室']],
    [
      '12月5日上午9点—11点，社区广场，义诊；12月6日全天，图书室，图书漂流。',
      ['义诊 5 09:00-11:00 社区广场', '图书漂流 6 图书室'],
    ],
    ['* 12/3（四）19:00–20:30　讀書會　三樓', ['讀書會 3 19:00-20:30 三樓']],
    ['明天（12月5日）上午9:00社区大扫除，北门集合', ['社区大扫除 5 09:00 北门集合']],
    ['明天早上8点半，社区门口有免费量血压', ['免费量血压 ? 08:30 社区门口']],
    ['原定12月8日的剪纸课改到12月10日下午2点', ['剪纸课 ? 14:00']],
  ])('reads %s', (line, activities) => {
    expect(shortForms(readMessage(line))).toEqual(activities);
  });

  it.each([
    ['11月28日，社区开展了慰问活动，走访12户家庭'],
    ['感谢参加12月5日义诊的志愿者，辛苦了！'],
    ['请于12月3日前接龙'],
    ['示例甲 2026/12/02 10:20'],
    ['好的，周六见'],
    ['以上活动如有变动另行通知'],
    ['新城社区居委会\n2026年12月1日'],
    ['1. 示例甲 1大1小\n2. 示例乙 2大1小'],
    ['12月8日的剪纸课取消，敬请谅解'],
    ['12月6日的义诊推迟，时间另行通知'],
    ['报名结果公布：12月5日亲子手工（上午9点）入选家庭：示例甲、示例乙'],
  ])('makes no activity of %s', (text) => {
    expect(readMessage(text).activities).toEqual([]);
  });

  it('puts lines under the date and the part of the day above them', () => {
    const reading = readMessage(`12月8日 周二
上午
9:00 手语课 二楼
下午
2:00 围棋 三楼
12月9日（周三）志愿服务日：
10:00 理发 大厅`);
    expect(shortForms(reading)).toEqual(['手语课 8 09:00 二楼', '围棋 8 14:00 三楼', '理发 9 10:00 大厅']);
  });

  it('takes the name from the line under a date and time', () => {
    const reading = readMessage(
      '🔸12.5 周六 上午9:30-11:00\n绘本共读｜图书室｜限15组\n🔸12.6 周日 14:30\n剪纸｜二楼手工室',
    );
    expect(shortForms(reading)).toEqual(['绘本共读 5 09:30-11:00 图书室', '剪纸 6 14:30 二楼手工室']);
  });

  it('takes the name from the line above if the place is below', () => {
    const reading = readMessage('健康义诊\n12月5日上午9:00\n社区广场');
    expect(shortForms(reading)).toEqual(['健康义诊 5 09:00 社区广场']);
  });

  it('does not carry the date of one activity on to the next line', () => {
    const reading = readMessage('12月5日 9:00 义诊 大厅\n14:00 合唱 三楼');
    expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅', '合唱 ? 14:00 三楼']);
    expect(kindsOf(reading)).toEqual(['行2 date-missing']);
  });

  it('reads weekdays under a line such as 每周固定活动 as rules', () => {
    const reading = readMessage('示例社区每周固定活动：\n周一 9:00 八段锦 小广场\n12月特别活动：\n周六 10:00 市集');
    expect(shortForms(reading)).toEqual(['八段锦 每周一 09:00 小广场', '市集 ? 10:00']);
  });

  it('finds the weekday within the week above', () => {
    const reading = readMessage('第二周（12月7日—12月13日）\n周三下午2点 剪纸');
    expect(shortForms(reading)).toEqual(['剪纸 9 14:00']);
  });

  it('reports persons without publishing them', () => {
    const reading = readMessage(`12月10日 9:00 家电维修 广场 找张师傅${MOBILE}\n报名找示例乙，微信：shili_0001`);
    expect(shortForms(reading)).toEqual(['家电维修 10 09:00 广场']);
    expect(kindsOf(reading)).toEqual(
      expect.arrayContaining(['行1 phone-mobile', '行1 person-name', '行2 private-data']),
    );
  });
});

describe('blocks of labelled lines', () => {
  it('reads several blocks', () => {
    const reading = readMessage(`【活动名称】义剪
【活动时间】12月10日上午9:00-11:00
【活动地点】小广场
【联系人】示例丙 ${MOBILE}

【活动名称】手机课堂
【活动时间】12月17日下午14:30-16:00
【活动地点】二楼`);
    expect(shortForms(reading)).toEqual(['义剪 10 09:00-11:00 小广场', '手机课堂 17 14:30-16:00 二楼']);
    expect(kindsOf(reading)).toEqual(['行4 person-name']);
  });

  it('treats emoji as labels beside a pin', () => {
    const reading = readMessage(
      '亲子阅读会\n⏰12月12日（周六）15:00-16:30\n📍图书室\n\n元旦联欢\n⏰12月31日19:00\n📍文化广场',
    );
    expect(shortForms(reading)).toEqual(['亲子阅读会 12 15:00-16:30 图书室', '元旦联欢 31 19:00 文化广场']);
  });

  it.each([['📅12月12日（周六）\n⏰15:00-16:30\n📍图书室'], ['日期：12月12日\n时间：15:00-16:30\n地点：图书室']])(
    'reads date and time on lines of their own: %s',
    (lines) => {
      expect(shortForms(readMessage(`亲子阅读会\n${lines}`))).toEqual(['亲子阅读会 12 15:00-16:30 图书室']);
    },
  );

  it('keeps the time of registration apart from the time of the activity', () => {
    const reading = readMessage('【报名通知】手工课\n时间：12月21日 9:00\n地点：二楼\n报名时间：12月10日至12月15日');
    expect(shortForms(reading)).toEqual(['手工课 21 09:00 二楼']);
    expect(reading.activities[0]?.values.note).toBe('报名时间：12月10日至12月15日');
  });
});
