import { expect, test } from 'vitest';
import { drawingProblem, drawingSize } from './svg.ts';

const svg = (content: string, attributes = 'width="800" height="500"'): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>\n`);

test('accepts shapes, gradients of its own and a size', () => {
  const drawing = svg('<path d="M0 0h9" fill="url(#sky)"/>');
  expect(drawingProblem(drawing)).toBeUndefined();
  expect(drawingSize(drawing)).toEqual({ width: 800, height: 500 });
});

test.each([
  ['<script>alert(1)</script>', '脚本'],
  ['<path onclick="x()"/>', '事件属性'],
  ['<image href="https://example.org/a.png"/>', '外来内容'],
  ['<rect fill="url(https://example.org/a)"/>', '外部地址'],
  ['<style>@import "a.css"</style>', '外部样式'],
])('refuses %s', (content, name) => {
  expect(drawingProblem(svg(content))?.found).toContain(name);
});

test('refuses an entity, a drawing without size, one that breaks off, and other files', () => {
  expect(drawingProblem(Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))?.found).toContain('文档类型声明');
  expect(drawingProblem(svg('', 'viewBox="0 0 1 1"'))?.found).toContain('宽和高');
  expect(drawingProblem(svg('<path/>').subarray(0, 70))?.found).toContain('不完整');
  expect(drawingProblem(Buffer.from('x'))?.found).toContain('不是 svg');
});
