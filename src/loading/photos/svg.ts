/** Drawings as SVG: published as they are, so that nothing in them may run or be fetched. */
import { kindOf } from './kind.ts';

interface DrawingProblem {
  found: string;
  fix: string;
}

const REFUSED: readonly [pattern: RegExp, name: string][] = [
  [/<!(?:DOCTYPE|ENTITY)/i, '文档类型声明'],
  [/<(?:\w+:)?script\b/i, '脚本'],
  [/\son[a-z]+\s*=/i, '事件属性'],
  [/<(?:\w+:)?(?:foreignObject|iframe|image|use|a|animate\w*|set)\b/i, '外来内容、链接或动画'],
  [/\bhref\s*=/i, '引用'],
  [/url\(\s*["']?(?!#)/i, '外部地址'],
  [/@import/i, '外部样式'],
];

/** Of the root element. */
const SIZE = /^[^<]*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<svg\b[^>]*?\swidth="(\d+)"[^>]*?\sheight="(\d+)"/;

export function drawingProblem(bytes: Uint8Array): DrawingProblem | undefined {
  if (kindOf(bytes) !== 'SVG') return { found: '不是 svg 图', fix: '请用画图软件另存为 svg，只改文件名不行' };
  const text = new TextDecoder().decode(bytes);
  const unsafe = unsafePart(text);
  if (unsafe !== undefined) return { found: `svg 里有${unsafe}`, fix: '示意图只画图形，请删掉再放' };
  if (drawingSize(bytes) === undefined)
    return { found: 'svg 没有写宽和高', fix: '请在开头的 <svg> 里先后写 width="800" height="500"' };
  return text.trimEnd().endsWith('</svg>')
    ? undefined
    : { found: '图片不完整，后面缺了一截或坏了', fix: '多半是没有传完，请重新导出一次再放' };
}

/** The name of the first thing in an SVG that may run or be fetched. */
export const unsafePart = (svg: string): string | undefined => REFUSED.find(([pattern]) => pattern.test(svg))?.[1];

/** Width and height in pixels. */
export function drawingSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const [, width, height] = SIZE.exec(new TextDecoder().decode(bytes)) ?? [];
  return width === undefined || height === undefined ? undefined : { width: Number(width), height: Number(height) };
}
