import { expect, it } from 'vitest';
import { readWays } from './ways.ts';

it.each([
  ['无需报名', ['直接来'], undefined],
  ['不用报', ['直接来'], undefined],
  ['直接参加', ['直接来'], undefined],
  ['群里接龙（限25人）', ['社区群接龙'], 25],
  ['电话报名，限20组家庭', ['电话报名'], 20],
  ['打电话报', ['电话报名'], undefined],
  ['提前打电话约', ['电话预约'], undefined],
  ['到社区一楼登记，名额30人', ['到站登记'], 30],
  ['小程序报名', ['网上点单'], undefined],
  ['电话报名或到社区登记', ['电话报名', '到站登记'], undefined],
])('reads %s', (text, ways, seats) => {
  expect(readWays(text)).toMatchObject({ ways, ...(seats === undefined ? {} : { seats }) });
});
