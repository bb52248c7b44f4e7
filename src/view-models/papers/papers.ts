/** What editors publish from a menu each month: sheets to print, then picture, text and link for chat groups. */
import type { Menu } from '../../domain/catalogue.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { groupTexts, type GroupTexts } from '../menu/group-text.ts';
import { windowTitle } from '../site/page.ts';
import { fullMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface Papers {
  /** The notice, then the calendar of the month. */
  sheets: PaperSheet[];
  /** For residents to fill in at the end of the month. */
  forms: PaperSheet;
  /** To be read over a loudspeaker. */
  broadcastHref: string;
  /** Parts of one picture, in order. */
  pictures: { label: string; href: string }[];
  texts: GroupTexts;
  /** The link preview that WeChat makes of the page. */
  card: { title: string; address: string };
}

interface PaperSheet {
  name: string;
  href: string;
  pdf: { href: string; download: string } | undefined;
}

/** @param pictures number of parts of the picture */
export function papersOf(
  world: World,
  menu: Menu,
  items: readonly Scheduled[],
  { title, pictures }: { title: string; pictures: number },
): Papers {
  const { station: key, month } = menu;
  const {
    catalogue: { site, stations },
    pdf,
  } = world;
  const station = stations.get(key)!;
  const sheet = (name: string, href: string, file: string): PaperSheet => ({
    name,
    href,
    pdf: pdf ? { href: file, download: `${station.short ?? station.name}${fullMonth(month)}${name}.pdf` } : undefined,
  });
  return {
    sheets: [
      sheet('通知', urls.poster(key, month), urls.posterPdf(key, month)),
      sheet('月历', urls.monthSheet(key, month), urls.monthSheetPdf(key, month)),
    ],
    forms: sheet('问需表和评单', urls.forms(key, month), urls.formsPdf(key, month)),
    broadcastHref: urls.stationBroadcast(key),
    pictures: Array.from({ length: pictures }, (_, index) => ({
      label: pictures > 1 ? `打开图片第${String(index + 1)}张` : '打开图片',
      href: urls.picture(key, month, index + 1),
    })),
    texts: groupTexts(world, menu, items),
    card: { title: windowTitle(title, site.name), address: urls.absolute(urls.menu(key, month), site.url) },
  };
}
