/**
 * Addresses that a site no longer has: files of single dates and activities, and what archived months no longer have. docs/hosts.md has
 * the same table as redirects for web hosts, but for the screens of stations that are not open, which may come back.
 */

interface Retired {
  /** Path of the page that has the same content. */
  path: string;
  /** What was at the address, and what the link leads to. */
  words: string;
  link: string;
}

const MONTH = String.raw`(\d{4})-(\d{2})`;
const PAPER = '这份通知、月历或图片只留到当月过完';

/** @param path of the address, below the folder of the site: `stations/…` */
export function retiredPage(path: string): Retired | undefined {
  const menu = new RegExp(
    `^(stations/[^/]+/[^/]+)/${MONTH}(?:/(?:poster|calendar|forms)(?:/|\\.pdf)?|/picture(?:-\\d+)?\\.(?:png|txt))$`,
  ).exec(path);
  if (menu) {
    const [, station = '', year = '', month = ''] = menu;
    return { path: `${station}/${year}-${month}/`, words: PAPER, link: `${year}年${String(Number(month))}月的菜单` };
  }
  const [, unused = ''] = /^(stations\/[^/]+\/[^/]+)\/screen\/?$/.exec(path) ?? [];
  if (unused !== '') return { path: `${unused}/`, words: '还没有开放的站点没有大厅屏', link: '这个站点的页面' };
  const [, short = ''] = /^(s\/[^/]+)\/\d{4}\/?$/.exec(path) ?? [];
  if (short !== '') return { path: `${short}/`, words: '这个月已经过完', link: '这个站点现在的页面' };
  const [, activity = ''] =
    /^(?:feeds\/)?(activities\/[^/]+\/[^/]+\/[^/]+?)(?:\.ics|\/\d{4}-\d{2}-\d{2}\.ics|\/qr\.svg)$/.exec(path) ?? [];
  return activity === '' ? undefined : { path: `${activity}/`, words: '这个文件不再单放', link: '这项活动的页面' };
}
