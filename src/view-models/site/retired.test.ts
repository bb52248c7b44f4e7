import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { retiredPage } from './retired.ts';

const MENU = 'stations/panlong/dongzhuang/2026-11/';
const ACTIVITY = 'activities/panlong/dongzhuang/20261107-yizhen/';
const RETIRED = [
  [`${MENU}poster/`, MENU],
  [`${MENU}poster`, MENU],
  [`${MENU}calendar/`, MENU],
  [`${MENU}poster.pdf`, MENU],
  [`${MENU}calendar.pdf`, MENU],
  [`${MENU}forms/`, MENU],
  [`${MENU}picture.png`, MENU],
  [`${MENU}picture-2.png`, MENU],
  [`${MENU}picture.txt`, MENU],
  ['s/dongzhuang/2611/', 's/dongzhuang/'],
  [`${ACTIVITY}qr.svg`, ACTIVITY],
  ['feeds/activities/panlong/dongzhuang/20261107-yizhen.ics', ACTIVITY],
  ['feeds/activities/panlong/dongzhuang/20261107-yizhen/2026-11-07.ics', ACTIVITY],
] as const;

test.each(RETIRED)('%s leads to %s', (path, target) => {
  expect(retiredPage(path)?.path).toBe(target);
});

test('the screen of a station that is not open leads to its page', () => {
  expect(retiredPage('stations/jimei/dashijie/screen/')?.path).toBe('stations/jimei/dashijie/');
});

test('names the month of a paper', () => {
  expect(retiredPage(`${MENU}poster/`)?.link).toBe('2026年11月的菜单');
});

test.each([
  '',
  MENU,
  ACTIVITY,
  's/dongzhuang/',
  'feeds/all.ics',
  'feeds/stations/panlong/dongzhuang.ics',
  'stations/x/',
])('has no other page for %j', (path) => {
  expect(retiredPage(path)).toBeUndefined();
});

/** Without a slash at the end, hosts redirect to the folder first. */
const LISTED = RETIRED.filter(([path]) => /[/.]/.test(path.slice(MENU.length)) || !path.startsWith(MENU));
const NGINX = 'deploy/nginx/zhouzhou.conf';
const NETLIFY = 'deploy/netlify/_redirects';
const rulesIn = (file: string, form: RegExp): RegExpExecArray[] => [...readFileSync(file, 'utf8').matchAll(form)];

test.each(LISTED)(`${NGINX} redirects %s to %s`, (path, target) => {
  const rules = rulesIn(NGINX, /^ *rewrite (\S+) (\S+) permanent;$/gm);
  const redirected = rules.reduce((found, [, from = '', to = '']) => found.replace(new RegExp(from), to), `/${path}`);
  expect(redirected).toBe(`/${target}`);
});

test.each(LISTED.filter(([path]) => !/^feeds.*-yizhen\.ics$/.test(path)))(
  `${NETLIFY} redirects %s to %s`,
  (path, target) => {
    const rules = rulesIn(NETLIFY, /^(\/\S+) +(\/\S+) +301$/gm);
    const redirected = rules.flatMap(([, from = '', to = '']) => {
      const pattern = from.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)');
      const { groups } = new RegExp(`^${pattern}$`).exec(`/${path}`) ?? {};
      return groups ? to.replace(/:(\w+)/g, (_, name: string) => groups[name] ?? '') : [];
    });
    expect(redirected[0]).toBe(`/${target}`);
  },
);
