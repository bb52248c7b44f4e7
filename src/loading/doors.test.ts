import { expect, it } from 'vitest';
import { buildCatalogue } from '../domain/catalogue.ts';
import { contentFolder } from './files/content-folder.ts';
import { readEntries } from './from-astro.ts';
import { loadFromDisk } from './from-disk.ts';

it('gives the site and the scripts the same catalogue', async () => {
  const disk = buildCatalogue(loadFromDisk(contentFolder()).entries);
  const astro = buildCatalogue(await readEntries());
  expect(astro.activities.size).toBeGreaterThan(0);
  expect(astro).toEqual(disk);
});
