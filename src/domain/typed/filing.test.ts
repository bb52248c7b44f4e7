import { expect, test } from 'vitest';
import { icpProblem, isIcp, isPolice, policeProblem, policeRecord } from './filing.ts';

test.each(['京ICP备12345678号', '京ICP备12345678号-1', '鲁ICP备2021000001号-12', '陇ICP备12345678号-1'])(
  'accepts the ICP number %s',
  (text) => {
    expect(isIcp(text)).toBe(true);
  },
);
test.each([
  '无',
  '京ICP备号',
  '样ICP备12345678号',
  '京ICP证030173号',
  '京ICP备1234567号',
  '京ICP备12345678号-0',
  '京ICP备12345678号，京ICP备12345679号',
])('rejects the ICP number %s', (text) => {
  expect(isIcp(text)).toBe(false);
  expect(icpProblem(text).fix).toContain('鲁ICP备12345678号-1');
});
test.each([
  '京icp备12345678号',
  '京 ICP 备 12345678 号',
  '备案号：京ICP备12345678号',
  '京ICP备12345678',
  '京ICP备１２３４５６７８号',
])('corrects %s', (text) => {
  expect(icpProblem(text)).toEqual({ why: '写法不对', fix: '应写成 京ICP备12345678号' });
});

test.each(['鲁公网安备 37100202000001号', '鲁公网安备37100202000001号', '闽公网安备 35000000000000号'])(
  'accepts the police number %s',
  (text) => {
    expect(isPolice(text)).toBe(true);
  },
);
test.each([
  ['无', '37100202000001号'],
  ['鲁公网安备 3710号', '37100202000001号'],
  ['鲁公网安备 37100202000001', '应写成 鲁公网安备 37100202000001号'],
  ['京公网安备 37100202000001号', '鲁公网安备 37100202000001号'],
  ['公安备案号：鲁公网安备37100202000001号', '应写成 鲁公网安备 37100202000001号'],
])('rejects the police number %s', (text, fix) => {
  expect(isPolice(text)).toBe(false);
  expect(policeProblem(text).fix).toContain(fix);
});

test('links a police number to its record', () => {
  expect(policeRecord('鲁公网安备 37100202000001号')).toBe(
    'https://beian.mps.gov.cn/#/query/webSearch?code=37100202000001',
  );
});
