import { describe, expect, it, test } from 'vitest';
import { readPage } from '../built/page.ts';
import type { Site } from '../built/site.ts';
import { proofTable, printTable } from './tables.ts';
import { linkedPapers } from './linked-papers.ts';

const site = (...files: readonly [string, string][]): Site => ({
  folder: 'dist',
  origin: 'https://example.org',
  base: '/zhou/',
  files: new Set(files.map(([file]) => file)),
  pages: files.map(([file, html]) => readPage(file, html)),
});

const MENU = 'stations/yangban/liulin/2026-11';

describe('linkedPapers', () => {
  it('returns the PDFs that pages link to, each once', () => {
    const linking = [
      `<a href="/zhou/${MENU}/poster.pdf">PDF</a><a href="poster.pdf">PDF</a>`,
      '<a href="https://other.example/a.pdf">elsewhere</a><a href="/zhou/">home</a>',
    ].join('');
    expect(
      linkedPapers(
        site(
          [`${MENU}/index.html`, linking],
          [`${MENU}/poster/index.html`, ''],
          ['index.html', linking.replace('"poster.pdf"', `"${MENU}/poster.pdf"`)],
        ),
      ),
    ).toEqual([{ kind: 'poster', pdf: `${MENU}/poster.pdf`, page: `${MENU}/poster/index.html` }]);
  });
  it('throws for a PDF without a page to print', () => {
    expect(() => linkedPapers(site(['index.html', '<a href="poster.pdf">PDF</a>']))).toThrow(
      '有页面链接到 poster.pdf，却没有可以打印的 poster/index.html。',
    );
  });
  it('throws for a page that is not a printed kind', () => {
    expect(() => linkedPapers(site(['index.html', '<a href="about.pdf">PDF</a>'], ['about/index.html', '']))).toThrow(
      'set isPrinted',
    );
  });
});

test('the tables have counts, sizes and faults', () => {
  const poster = { kind: 'poster', pdf: 'a/poster.pdf', page: '' } as const;
  const sheet = { kind: 'team sheet', pdf: 'c/sheet.pdf', page: '' } as const;
  expect(
    printTable(
      [
        { ...poster, bytes: 90_001, fromCache: false },
        { ...poster, bytes: 100_000, fromCache: true },
        { ...sheet, bytes: 5, fromCache: true },
      ],
      1.25,
    ),
  ).toBe(
    '通知      2份  新印1份  一般100 kB  最大100 kB\n队伍资料  1份  新印0份  一般1 kB    最大1 kB\n共3份PDF，用时1.3秒',
  );
  const proof = { kind: 'poster', pages: 1, codes: 2, texts: 3, faults: [] } as const;
  expect(proofTable([{ ...proof, paper: 'a/poster.pdf' }])).toBe(
    '通知  核对1份  1页  2个二维码  3处文字\n没有发现不对的地方',
  );
  expect(proofTable([{ ...proof, paper: 'a/poster.pdf', faults: ['缺“义诊”'] }])).toBe(
    'a/poster.pdf：缺“义诊”\n通知  核对1份  1页  2个二维码  3处文字\n有1处不对，见上。',
  );
});
