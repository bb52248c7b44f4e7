import { describe, expect, it } from 'vitest';
import { menuView } from '../menu/menu.ts';
import { sampleWorld } from '../testing/sample-world.ts';

const MENU = '/stations/yangban/east/2026-11/';
const papers = (pdf: boolean, pictures?: number) =>
  menuView({ ...sampleWorld(), pdf }, 'yangban/east', '2026-11', pictures).papers!;

describe('the papers of a menu', () => {
  it('begin with the notice and the calendar of the month', () => {
    expect(papers(false).sheets).toEqual([
      { name: '通知', href: `${MENU}poster/`, pdf: undefined },
      { name: '月历', href: `${MENU}calendar/`, pdf: undefined },
    ]);
  });

  it('include PDFs if they are built, with descriptive file names', () => {
    expect(papers(true).sheets.map(({ pdf }) => pdf)).toEqual([
      { href: `${MENU}poster.pdf`, download: '东街社区2026年11月通知.pdf' },
      { href: `${MENU}calendar.pdf`, download: '东街社区2026年11月月历.pdf' },
    ]);
  });

  it('include what residents fill in, and the script of the station', () => {
    expect(papers(true)).toMatchObject({
      forms: {
        href: `${MENU}forms/`,
        pdf: { href: `${MENU}forms.pdf`, download: '东街社区2026年11月问需表和评单.pdf' },
      },
      broadcastHref: '/stations/yangban/east/broadcast/',
    });
  });

  it('list all parts of the picture', () => {
    expect(papers(false).pictures).toEqual([{ label: '打开图片', href: `${MENU}picture.png` }]);
    expect(papers(false, 2).pictures).toEqual([
      { label: '打开图片第1张', href: `${MENU}picture.png` },
      { label: '打开图片第2张', href: `${MENU}picture-2.png` },
    ]);
  });

  it('end with the link preview of title and address', () => {
    expect(papers(false).card).toEqual({
      title: '2026年11月活动菜单 · 东街社区 · 样板站',
      address: `https://www.example.org${MENU}`,
    });
  });
});
