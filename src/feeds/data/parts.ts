/** Parts of the schemas of the open data. */
import { z } from 'astro/zod';
import { isVersion } from '../../domain/typed/version.ts';

export const day = () => z.iso.date();
export const address = () => z.url();
export const text = () => z.string().min(1);

export const version = () => z.string().refine(isVersion);

export const named = z.strictObject({
  key: text().describe('编号：区县/编号'),
  name: text(),
  url: address(),
});
export type Named = z.infer<typeof named>;

export const source = z.strictObject({
  id: text(),
  title: text().describe('标题；原文没有的由本站代拟'),
  titleGiven: z.boolean().describe('标题是不是原文的'),
  publisher: text().optional(),
  date: day().optional(),
  dateKind: z.enum(['刊发', '转载']).optional(),
  dateNote: text().describe('日期怎么来的、缺什么'),
  url: address().optional(),
});

export type SourceData = z.infer<typeof source>;

export const figure = z.strictObject({
  label: text().describe('数的是什么'),
  value: z.number().describe('只用来排序；引用时用 text，不能去掉“余”“多”“近”'),
  unit: text(),
  text: text().describe('照来源的写法，例如 960余次'),
  asOf: text().describe('截至什么时候，照来源写'),
  note: text().optional(),
  discrepancy: text().optional().describe('同一区县里写着同一句话的几个数对不上，引用时请一并写明'),
  source: source.optional(),
});
export type PlainFigureData = z.infer<typeof figure>;
