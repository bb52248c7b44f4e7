import { expect, test } from 'vitest';
import { faultsOf, partsIn } from './passages.ts';

const parts = partsIn(`<body><section><h2 id="facts-h">事实</h2><p>会员单位：<b>95</b>家</p></section>
  <figure><figcaption id="model-1">流程</figcaption><ol><li>下工单</li></ol></figure>
  <dl><div><dt id="join-h">怎么参加</dt><dd>带身份证</dd></div></dl><script>看不见</script></body>`);

test.each([
  ['facts-h', '会员单位：95家'],
  ['model-1', '流程。下工单'],
  ['join-h', '带身份证'],
  ['', '下工单'],
])('finds at #%s the passage “%s”', (id, passage) => {
  expect(faultsOf(parts, id, passage)).toEqual([]);
});

test.each([
  ['hotline-h', '12345', 'has no #hotline-h, where the search index has “12345”'],
  ['facts-h', '会员单位：96家', 'has no “96家” at #facts-h'],
  ['join-h', '下工单', 'has no “下工单” at #join-h'],
  ['', '看不见', 'has no “看不见” at #'],
])('reports at #%s the missing passage “%s”', (id, passage, fault) => {
  expect(faultsOf(parts, id, passage)).toEqual([fault]);
});
