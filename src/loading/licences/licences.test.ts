import { expect, test } from 'vitest';
import { licencesText } from '../../view-models/site/licences.ts';
import { readLicences } from './licences.ts';
import { unnamedPackages } from './redistributed.ts';

test('reads the complete text of every licence', () => {
  const licences = readLicences({ contentForms: true });
  for (const { text, title } of licences) expect(text, title).toMatch(/copyright/i);
  const textOf = (name: string) => licences.find(({ title }) => title.startsWith(name))?.text;
  expect(textOf('Leaflet')).toContain('Redistributions in binary form must reproduce');
  expect(textOf('protomaps-leaflet')).toMatch(/Neither the name/i);
  expect(textOf('Fuse.js')).toContain('Apache License');
  expect(textOf('Preact')).toContain('The above copyright notice and this permission notice shall be included');
  expect(textOf('Noto Sans SC')).toContain('SIL OPEN FONT LICENSE');
  expect(textOf('Noto Serif SC')).toContain('SIL OPEN FONT LICENSE');
  expect(new Set(licences.map(({ id }) => id)).size).toBe(licences.length);
  for (const { text } of licences) expect(licencesText(licences)).toContain(text);
});

test('lists the package of the content forms only where they are', () => {
  const listed = (contentForms: boolean) => readLicences({ contentForms }).some(({ id }) => id === 'sveltia-cms');
  expect([listed(true), listed(false)]).toEqual([true, false]);
});

test('finds packages in browser code that are not listed', () => {
  expect(
    unnamedPackages([
      '/site/node_modules/preact/dist/preact.module.js',
      '/site/src/clock.ts',
      '\0rolldown/runtime.js',
      '\0vite/preload-helper.js',
      '/site/node_modules/@some/one/index.js',
      '/site/node_modules/leaflet/node_modules/inner/a.js',
      'C:\\site\\node_modules\\fuse.js\\dist\\fuse.mjs',
      '\0virtual:own',
    ]),
  ).toEqual(['@some/one', 'inner']);
});
