import { expect, test } from 'vitest';
import { namesOccasion } from './occasion.ts';

test.each([
  '冬至煮汤圆',
  '宪法日：读一条，说一件事',
  '艾滋病日：怎么防，怎么查',
  '腊八节：一家出一样',
  '多彩周末：立春咬个萝卜',
  '元宵猜灯谜：谜底都是志愿服务',
  '小年扫房：给老人擦窗',
  '初七茶话：生意人说新年',
  '年末松口气：呼吸放松课',
  '寒假书桌：作业有人陪',
])('%s is bound to its day', (title) => {
  expect(namesOccasion(title)).toBe(true);
});

test.each(['手机课：挂号', '打糍粑：老少一起抡木槌', '生日：一起切蛋糕', '十一点吃午饭', '教您过红绿灯'])(
  '%s can be had in any month',
  (title) => {
    expect(namesOccasion(title)).toBe(false);
  },
);
