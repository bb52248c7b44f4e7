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
