import { expect, it } from 'vitest';
import { buildCatalogue } from '../domain/catalogue.ts';
import { contentFolder } from './files/content-folder.ts';
import { readEntries } from './from-astro.ts';
import { loadFromDisk } from './from-disk.ts';

it('builds the same catalogue from disk and from astro:content', async () => {
  const disk = buildCatalogue(loadFromDisk(contentFolder()).entries);
  const astro = buildCatalogue(await readEntries());
  expect(astro.activities.size).toBeGreaterThan(0);
  expect(astro).toEqual(disk);
});
