import { expect, test } from 'vitest';
import { shortMenus, shortStations } from './station/short-address.ts';
import { walkValues } from '../domain/checks/entry-problem.ts';
import { loadFromDisk } from '../loading/from-disk.ts';
import { makeWorld } from '../domain/world.ts';
import {
  activityPage,
  calendarMonthPage,
  brandPage,
  districtBroadcastPage,
  districtWeekPage,
  conceptPage,
  formsPage,
  menuPage,
  monthSheetPage,
  posterPage,
  shortPage,
  stationBroadcastPage,
  stationPage,
  teamPage,
  teamSheetPage,
  weekPage,
} from './pages.ts';

test('data of pages is plain JSON, from which their keys are made', () => {
  const world = makeWorld(loadFromDisk('e2e/content').entries, '2026-11-18');
  const { activities, stations, teams, brands, concepts, menus } = world.catalogue;
  const ofMonths = menus.map(({ station, month }) => ({ key: station, month }));
  const pages = [
    ...[...activities.values()].map((activity) => activityPage(world, { key: activity.key, activity })),
    ...[...stations.keys()].flatMap((key) => [stationPage(world, { key }), stationBroadcastPage(world, { key })]),
    ...[...world.catalogue.districts.keys()].map((id) => districtBroadcastPage(world, id)),
    ...[...teams.keys()].flatMap((key) => [teamPage(world, { key }), teamSheetPage(world, { key })]),
    ...[...brands.keys()].map((key) => brandPage(world, { key })),
    ...[...shortStations(world.catalogue), ...shortMenus(world.catalogue, world.today)].map((short) =>
      shortPage(world, short),
    ),
    ...world.schedule.mondays.slice(-9).map((monday) => weekPage(world, monday)),
    ...[...world.catalogue.districts.keys()].map((id) => districtWeekPage(world, id, '2026-11-16')),
    ...world.schedule.months.map((month) => calendarMonthPage(world, month)),
    ...[...concepts.keys()].map((key) => conceptPage(world, { key })),
    ...ofMonths.flatMap((menu) => [
      menuPage(world, menu),
      posterPage(world, menu),
      monthSheetPage(world, menu),
      formsPage(world, menu),
    ]),
  ];
  expect(pages.length).toBeGreaterThan(30);
  const others = new Set<string>();
  walkValues(pages, (value, path) => {
    if (!isJson(value)) others.add(path.filter((step) => typeof step === 'string').join('.'));
  });
  expect([...others]).toEqual([]);
});

function isJson(value: unknown): boolean {
  if (typeof value !== 'object') return ['string', 'number', 'boolean', 'undefined'].includes(typeof value);
  return value === null || Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
