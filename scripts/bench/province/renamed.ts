/** Another district from the summary of one: with other names, so that they compress as different ones do, and another place. */
import type { SiteSummary } from '../../../src/view-models/summary/summary.ts';
import { seeded } from '../seeded.ts';

/** Characters of place names. */
const CHARACTERS = [
  ...'东西南北中上下前后大小新老高长平安宁和清青白红金银玉石山河江湖溪泉塘桥村庄寨堡店集镇街坊里园林松柏柳杨桃李梅兰竹菊云龙凤',
  ...'马牛羊鹤燕福禄寿喜康泰永兴隆昌盛文武忠孝仁义礼智信光明阳星月春夏秋冬王张李赵孙周吴郑冯陈沈韩朱秦许何吕孔曹严华',
];
const CITIES = 16;

/** @param from number of the district that the summary is of */
export function renamed(summary: SiteSummary, number: number, from: number): SiteSummary {
  const random = seeded(number);
  const word = (length: number): string => Array.from({ length }, () => random.pick(CHARACTERS)).join('');
  const id = `qu${String(number + 1)}`;
  const towns = Array.from({ length: 12 }, () => `${word(2)}街道`);
  return {
    ...summary,
    url: `https://${id}.example.org/`,
    districts: summary.districts.map((district) => ({
      ...district,
      id,
      name: `${word(2)}区`,
      city: `${CHARACTERS[number % CITIES]!}州市`,
      href: `districts/${id}/`,
      stations: district.stations.map(({ name, href, at, ...station }) => ({
        ...station,
        name: name.replace(/^第\d+/, word(2)),
        town: random.pick(towns),
        href: href.replace(/\/[^/]+\//, `/${id}/`),
        ...(at
          ? { at: [at[0] + ((number % 10) - from) / 2, at[1] + Math.floor(number / 10) / 2] as [number, number] }
          : {}),
      })),
      teams: district.teams.map(({ name, href }) => ({
        name: name.replace(/^第\d+/, word(3)),
        href: href.replace(/\/[^/]+\//, `/${id}/`),
      })),
    })),
  };
}
