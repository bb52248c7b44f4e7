import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../domain/world.ts';
import { monthlyGuideView } from './monthly-guide.ts';

const world = makeWorld(sampleEntries(), '2026-11-16');

test('leads to the editor page by its full address and by one to type', () => {
  const { desk, pdf } = monthlyGuideView(world);
  expect(desk).toEqual({
    href: '/bianji/',
    address: `${world.catalogue.site.url}bianji/`,
    typed: expect.stringMatching(/^[^:]+\/bianji\/$/) as string,
  });
  expect(pdf).toBeUndefined();
});

test('offers a PDF only where papers are printed', () => {
  expect(monthlyGuideView({ ...world, pdf: true }).pdf).toEqual({
    href: '/bianji/monthly.pdf',
    download: '每月怎么交活动.pdf',
  });
});
