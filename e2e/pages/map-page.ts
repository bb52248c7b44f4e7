import { expect, type Locator, type Page } from '@playwright/test';
import type { MapData, MapPlace } from '../../src/view-models/map/data.ts';

/** /map/ with its live map. */
export class MapPage {
  readonly section: Locator;
  /** Has the focus while keys move the map. */
  readonly canvas: Locator;
  readonly skip: Locator;
  readonly markers: Locator;
  readonly rows: Locator;
  readonly card: Locator;
  /** 筛选, on a phone. */
  readonly fold: Locator;
  /** Said when no station passes the filters. */
  readonly none: Locator;
  /** Every button that is pressed. */
  readonly pressed: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: '站点地图，内容与列表相同' });
    this.canvas = this.section.getByRole('group', { name: /^地图：/ });
    this.skip = this.section.getByRole('link', { name: '跳过地图，去看列表' });
    this.markers = this.canvas.getByRole('button');
    this.rows = page.locator('#map-list').locator('li > :is(button, a)');
    this.card = page.getByRole('dialog');
    this.none = page.getByText('这样筛一个站点也没有。');
    this.pressed = page.locator('[aria-pressed="true"]');
    this.fold = page.getByRole('main').getByRole('button', { name: /^筛选/ });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`map/${query}`);
    await this.ready();
  }

  /** Waits until the map and its first markers are drawn. */
  async ready(): Promise<void> {
    await expect(this.markers.first()).toBeVisible();
  }

  marker(name: string | RegExp): Locator {
    return this.canvas.getByRole('button', { name });
  }

  row(name: string | RegExp): Locator {
    return this.rows.filter({ hasText: name });
  }

  group(name: string | RegExp): Locator {
    return this.page.locator('#map-list').getByRole('region', { name });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** The current texts of all live regions. */
  async announced(): Promise<string> {
    return (await this.page.getByRole('main').getByRole('status').allTextContents()).join(' ');
  }

  /** Position of a marker in the map, in pixels. */
  async spotOf(marker: Locator): Promise<{ x: number; y: number }> {
    const [box, frame] = [await marker.boundingBox(), await this.canvas.boundingBox()];
    return { x: (box?.x ?? NaN) - (frame?.x ?? NaN), y: (box?.y ?? NaN) - (frame?.y ?? NaN) };
  }
}

/** Serves changed map data. */
export async function changeData(page: Page, change: (data: MapData) => MapData): Promise<void> {
  await page.route('**/data/map.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: change((await answer.json()) as MapData) });
  });
}

/** Adds stations: three on one spot, and three some 300 m apart. */
export function crowded(data: MapData): MapData {
  const model = data.places.find(({ key }) => key === 'yangban/liulin')!;
  const added = (id: string, name: string, at: [number, number], part: Partial<MapPlace> = {}): MapPlace => ({
    ...model,
    key: `yangban/${id}`,
    name,
    at,
    next: [],
    ...part,
  });
  const spot: [number, number] = [100.3, 30.3];
  return {
    ...data,
    places: [
      ...data.places,
      added('one', '同处一站', spot),
      added('two', '同处二站', spot, { approximate: false, precision: '准确' }),
      added('three', '同处三站', spot, { level: '点' }),
      added('east', '东边站', [100.25, 30.25]),
      added('west', '西边站', [100.247, 30.25]),
      added('north', '北边站', [100.2485, 30.2525]),
    ],
  };
}
