/** The pages of a province: its districts, a map, a search and the coverage of the year. Each leads to the sites of the districts. */
import { daysBetween, type Day } from '../../src/domain/calendar/day.ts';
import { compareText } from '../../src/domain/order.ts';
import { ALL_MARKS } from '../../src/view-models/marks/mark.ts';
import { html, Html, pageHtml } from './html.ts';
import { drawnMap } from './map.ts';
import { placesText } from './places.ts';
import type { JoinedDistrict } from './summaries.ts';

/** Older data is marked: the nightly build has failed at least twice. */
const MAX_DAYS_OLD = 2;

/** @returns texts by the names of their files */
export function provincePages(name: string, districts: readonly JoinedDistrict[]): Map<string, string> {
  const page = (path: string, title: string, main: Html, script?: string): [string, string] => [
    `${path}index.html`,
    pageHtml({ root: path === '' ? '' : '../', site: name, title, main, ...(script === undefined ? {} : { script }) }),
  ];
  return new Map([
    page('', name, homeMain(districts)),
    page('search/', '搜索', searchMain(districts), 'search-page.mjs'),
    page('map/', '地图', mapMain(districts)),
    page('coverage/', '哪些周有活动', coverageMain(districts)),
    ['places.txt', placesText(districts)],
  ]);
}

function homeMain(districts: readonly JoinedDistrict[]): Html {
  const weeks = districts.map(({ week }) => week);
  const latest =
    districts
      .map(({ builtOn }) => builtOn)
      .sort(compareText)
      .at(-1) ?? '';
  const rows = districts.map((district) => {
    const { week, stations, builtOn } = district;
    const old =
      daysBetween(builtOn as Day, latest as Day) > MAX_DAYS_OLD ? html` <small>数据到${builtOn}</small>` : html``;
    return html`<tr>
      <th scope="row">${linkTo(district)}${sampleMark(week.sample)}${old}</th>
      <td>${week.occurrences}</td>
      <td>${week.stations}／${stations.length}</td>
      ${ALL_MARKS.map(({ code }) => html`<td>${week.serves[code] ?? 0}</td>`)}
    </tr> `;
  });
  const total = sum(weeks.map(({ occurrences }) => occurrences));
  const active = sum(weeks.map(({ stations }) => stations));
  return html`<p>
      ${districts.length}个区县，${sum(districts.map(({ stations }) => stations.length))}个站。这一周有${total}场活动，在${active}个站${
        weeks.some(({ sample }) => sample) ? '，标“示例”的只作演示' : ''
      }。
    </p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">区县</th>
            <th scope="col">本周场次</th>
            <th scope="col">本周有活动的站</th>
            ${ALL_MARKS.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

function searchMain(districts: readonly JoinedDistrict[]): Html {
  return html`<form role="search" hidden>
      <label for="q">区县、站点、队伍的名字</label><input id="q" type="search" autocomplete="off" />
      <p role="status"></p>
      <ol id="found"></ol>
    </form>
    <h2>在一个区县里搜活动</h2>
    <ul class="districts">
      ${districts.map((district) => html`<li><a href="${district.url}search/">${nameOf(district)}</a></li> `)}
    </ul>`;
}

function mapMain(districts: readonly JoinedDistrict[]): Html {
  return html`<figure>
      ${drawnMap(districts)}
      <figcaption>每个点是一个站，圆圈是区县，点圆圈打开它的地图。没有位置的站不在图上。</figcaption>
    </figure>
    <ul class="districts">
      ${districts.map(
        (district) =>
          html`<li><a href="${district.url}map/">${nameOf(district)}</a> ${district.stations.length}个站</li> `,
      )}
    </ul>`;
}

function coverageMain(districts: readonly JoinedDistrict[]): Html {
  const mondays = [...new Set(districts.flatMap(({ weeks }) => weeks.map(([monday]) => monday)))].sort(compareText);
  const rows = districts.map((district) => {
    const counts = new Map(district.weeks);
    const known = district.weeks.filter(([monday, count]) => count !== null && monday <= district.week.monday);
    const covered = known.filter(([, count]) => count! > 0).length;
    const cells = mondays.map((monday) => {
      const count = counts.get(monday);
      return count === undefined || count === null
        ? html`<td></td>`
        : html`<td${count === 0 ? html` class="none"` : html``}>${count}</td>`;
    });
    return html`<tr>
      <th scope="row">
        <a href="${district.url}coverage/${district.id}/">${nameOf(district)}</a>${sampleMark(district.week.sample)}
      </th>
      <td>${covered}／${known.length}</td>
      ${cells}
    </tr> `;
  });
  return html`<p>每格是那一周安排的场次；空格是还没排，或者那时还没开始。</p>
    <div class="scroll">
      <table class="weeks">
        <thead>
          <tr>
            <th scope="col">区县</th>
            <th scope="col">有活动的周</th>
            ${mondays.map(
              (monday) =>
                html`<th scope="col">
                  ${`${String(Number(monday.slice(5, 7)))}/${String(Number(monday.slice(8)))}`}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const nameOf = ({ city, name }: JoinedDistrict): string => `${city}${name}`;
const linkTo = (district: JoinedDistrict): Html =>
  html`<a href="${district.url}${district.href}">${nameOf(district)}</a>`;
const sampleMark = (sample: boolean): Html => (sample ? html` <small>示例</small>` : html``);
