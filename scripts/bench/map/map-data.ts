/** Generates stations for the map, distributed as in a province: districts with a centre, most stations near it, some on one spot. */
import { ASSETS } from '../../../src/view-models/map/assets.ts';
import type { Day } from '../../../src/domain/calendar/day.ts';
import type { MapData, MapPlace } from '../../../src/view-models/map/data.ts';
import { STATIONS } from '../growth/plan.ts';
import { seeded, type Seeded } from '../seeded.ts';

const WEST = 110;
const SOUTH = 30;
/** Degrees between the centres of two districts. */
const APART = 0.6;
const DISTRICTS_IN_A_ROW = 8;
/** Degrees; most stations of a district are within this distance of the centre. */
const SPREAD = 0.12;
/** One in this many stations has the position of the one before. */
const SHARED_SPOT = 12;
const DATES = 6;
const LEVELS = ['中心', '所', '站', '站', '站', '点'] as const;
const OBJECTS = ['lao', 'xiao', 'kun', 'xin', 'gong'];

export function benchMap(stations: number): MapData {
  const random = seeded(stations);
  const places: MapPlace[] = [];
  for (let index = 0; index < stations; index += 1) places.push(placeOf(index, random, places.at(-1)));
  const districts = [...new Set(places.map(({ district }) => district))];
  const centres = districts.map((_, index) => centreOf(index));
  return {
    builtOn: '2026-11-22',
    districts: districts.map((id, index) => ({
      id,
      name: `第${String(index + 1)}区`,
      bounds: around(centres[index]!, SPREAD),
    })),
    places,
    labels: districts.map((_, index) => ({ name: `第${String(index + 1)}区`, at: centres[index]!, rank: 'district' })),
    land: [
      Array.from(
        { length: 400 },
        (_, index) => [WEST - 1 + index * 0.02, SOUTH - 1 + Math.sin(index / 9) * 0.2] as const,
      ),
    ],
    base: { kind: 'embedded', datum: 'WGS-84' },
    cardsHref: '/data/map-cards.json',
  };
}

function placeOf(index: number, { below, pick, percent }: Seeded, before: MapPlace | undefined): MapPlace {
  const district = Math.floor(index / STATIONS);
  const [lng, lat] = centreOf(district);
  const part = () => below(1000) / 1000;
  const scatter = () => (part() + part() + part() - 1.5) * SPREAD;
  const own = [round(lng + scatter()), round(lat + scatter())] as const;
  const at = index % SHARED_SPOT === 0 && before?.at ? before.at : own;
  return {
    key: `qu${String(district + 1)}/zhan${String(index)}`,
    name: `第${String(index + 1)}社区站`,
    href: `/stations/qu${String(district + 1)}/zhan${String(index)}/`,
    level: pick(LEVELS),
    district: `qu${String(district + 1)}`,
    at,
    gcj02: at,
    bd09: at,
    approximate: percent(30),
    precision: percent(50) ? '社区' : '镇街',
    where: '第一街道某某路8号',
    serves: OBJECTS.filter(() => percent(40)),
    accessible: percent(30) ? ['门口有坡道'] : [],
    has: ASSETS.filter(() => percent(40)),
    open: true,
    status: '启用',
    phone: '000-0000 0000',
    phoneIsSample: true,
    next: Array.from({ length: DATES }, (_, week) => ({
      day: `2026-12-0${week + 1}` as Day,
      start: '09:00',
      end: '11:00',
      title: '义诊：量血压、测血糖、问用药',
      href: `/activities/${String(index)}/${String(week)}/`,
      join: '直接来',
      sample: true,
    })),
  };
}

const centreOf = (district: number): [lng: number, lat: number] => [
  round(WEST + (district % DISTRICTS_IN_A_ROW) * APART),
  round(SOUTH + Math.floor(district / DISTRICTS_IN_A_ROW) * APART),
];

const around = ([lng, lat]: readonly [number, number], by: number): [number, number, number, number] => [
  lng - by,
  lat - by,
  lng + by,
  lat + by,
];

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
