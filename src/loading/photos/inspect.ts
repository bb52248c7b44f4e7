import { kindOf } from './kind.ts';
import { measure } from './measure.ts';
import { drawingProblem } from './svg.ts';

interface PhotoProblem {
  found: string;
  fix: string;
}

/** Pixels; larger than any print needs, and decoding takes memory for every pixel. */
const MAX_SIDE = 12_000;
const ENDINGS: Partial<Record<string, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
};

/** Why a file cannot be published as a photo. @param ending extension of its name: `.jpg` */
export function photoProblem(bytes: Uint8Array, ending: string): PhotoProblem | undefined {
  if (bytes.length === 0) return { found: '文件是空的', fix: '请重新放入图片' };
  if (ending === '.svg') return drawingProblem(bytes);
  const kind = kindOf(bytes);
  const endings = kind === undefined ? undefined : ENDINGS[kind];
  if (kind === undefined || endings === undefined)
    return {
      found: `不是 ${ending} 图片${kind === undefined ? '' : `，其实是${/^[A-Z]/.test(kind) ? ' ' : ''}${kind}`}`,
      fix: '请用看图软件另存为 jpg 或 png 再放，只改文件名不行',
    };
  if (!endings.includes(ending))
    return {
      found: `名字以 ${ending} 结尾，其实是 ${kind} 图片`,
      fix: `请把文件名的结尾改成 ${endings[0] ?? ''}，photos 里也照改`,
    };
  const size = measure(kind, bytes);
  if (size === undefined || size.width < 1 || size.height < 1)
    return { found: '图片坏了，读不出宽和高', fix: '请重新导出一次再放' };
  if (Math.max(size.width, size.height) > MAX_SIDE)
    return {
      found: `图片有 ${String(size.width)}×${String(size.height)} 像素`,
      fix: `边长不能超过 ${String(MAX_SIDE)} 像素，请缩小后再放，例如长边 3000 像素`,
    };
  return size.complete ? undefined : BROKEN_OFF;
}

export const BROKEN_OFF: PhotoProblem = {
  found: '图片不完整，后面缺了一截或坏了',
  fix: '多半是没有传完，请重新下载或导出一次再放',
};
