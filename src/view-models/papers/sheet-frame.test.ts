import { describe, expect, it } from 'vitest';
import type { OrderChannel } from '../../domain/schema/parts/order-channel.ts';
import { menuSchema } from '../../domain/schema/menu.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { monthSheetView } from './month-sheet/month-sheet.ts';
import { posterView } from './poster/poster.ts';
import { sheetFrame, sheetSource } from './sheet-frame.ts';

const activity = (id: string, day: number) => ({
  id,
  title: '街坊一起来学手工压花，做贺卡、写春联',
  date: `2026-11-${String(day).padStart(2, '0')}`,
  place: '一楼东头的大活动室',
});
/** On the Mondays of a month. */
const ACTIVITIES = Array.from({ length: 15 }, (_, index) => activity(`a${String(index)}`, 2 + 7 * (index % 4)));

const channel = (name: string): OrderChannel => ({ name, kind: '小程序', sample: true });

interface Where {
  ofDistrict: OrderChannel[];
  ofStation?: OrderChannel[];
  sample?: boolean;
  activities?: object[];
}

function worldOrdering({
  ofDistrict,
  ofStation = [],
  sample = true,
  activities = ACTIVITIES.slice(0, 1),
}: Where): World {
  const entries = sampleEntries();
  const [menu] = entries.menus;
  const withChannels = <T extends { data: object }>(all: readonly T[], orderChannels: OrderChannel[]) =>
    all.map((entry) => ({ ...entry, data: { ...entry.data, orderChannels, routines: [] } }));
  return makeWorld(
    {
      ...entries,
      districts: withChannels(entries.districts, ofDistrict),
      stations: withChannels(entries.stations, ofStation),
      teams: entries.teams.map((team) => ({ ...team, data: { ...team.data, routines: [] } })),
      menus: [{ ...menu!, data: menuSchema.parse({ ...menu!.data, activities, sample }) }],
    },
    '2026-11-18',
  );
}

const orderingIn = (where: Where) => {
  const world = worldOrdering(where);
  return sheetFrame(world, sheetSource(world, 'yangban/east', '2026-11')).ordering;
};

describe('where to order, on the papers of a menu', () => {
  it('is the channel of the station, else that of its district, else nothing', () => {
    const ofDistrict = [channel('区里点单')];
    expect(orderingIn({ ofDistrict, ofStation: [channel('站里点单')] })?.text).toBe('微信小程序“站里点单”');
    expect(orderingIn({ ofDistrict })?.text).toBe('微信小程序“区里点单”');
    expect(orderingIn({ ofDistrict: [] })).toBeUndefined();
  });

  it('is marked as a sample unless the whole sheet is one', () => {
    expect(orderingIn({ ofDistrict: [channel('甲')], sample: false })?.sample).toBe(true);
    expect(orderingIn({ ofDistrict: [channel('甲')], sample: true })?.sample).toBe(false);
  });

  it('takes room from the rows', () => {
    const long = [channel('很长的名字'.repeat(12)), channel('另一个名字'.repeat(12))];
    // The number of activities that are set in the largest type.
    const capacityOf = (ofDistrict: OrderChannel[], isLargest: (world: World) => boolean) =>
      ACTIVITIES.findIndex((_, index) => {
        const activities = ACTIVITIES.slice(0, index + 1);
        return !isLargest(worldOrdering({ ofDistrict, activities }));
      });
    const grand = (world: World) => posterView(world, 'yangban/east', '2026-11').density === 'grand';
    const largest = (world: World) => monthSheetView(world, 'yangban/east', '2026-11').size === 14;
    expect(capacityOf(long, grand)).toBeLessThan(capacityOf([], grand));
    expect(capacityOf(long, largest)).toBeLessThan(capacityOf([], largest));
  });
});
