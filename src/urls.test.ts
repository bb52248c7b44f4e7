import { describe, expect, it } from 'vitest';
import * as urls from './urls.ts';

// Addresses are a promise: a line here may be added, never changed.
describe('addresses', () => {
  it.each([
    [urls.home(), '/'],
    [urls.weekend(), '/weekend/'],
    [urls.nearby(), '/nearby/'],
    [urls.elder(), '/elder/'],
    [urls.map(), '/map/'],
    [urls.mapAt('panlong/dongzhuang'), '/map/?at=panlong/dongzhuang'],
    [urls.mapData(), '/data/map.json'],
    [urls.mapCards(), '/data/map-cards.json'],
    [urls.bianji(), '/bianji/'],
    [urls.menuData('panlong/dongzhuang', '2026-11'), '/data/menus/panlong/dongzhuang/2026-11.json'],
    [urls.weeks(), '/weeks/'],
    [urls.week('2026-11-16'), '/weeks/2026-11-16/'],
    [urls.districts(), '/districts/'],
    [urls.districtWeeks('panlong'), '/districts/panlong/weeks/'],
    [urls.district('panlong'), '/districts/panlong/'],
    [urls.districtWeek('panlong', '2026-11-16'), '/districts/panlong/weeks/2026-11-16/'],
    [urls.districtAbout('panlong'), '/districts/panlong/about/'],
    [urls.calendar(), '/calendar/'],
    [urls.calendarMonth('2026-11'), '/calendar/2026-11/'],
    [urls.coverage(), '/coverage/'],
    [urls.districtCoverage('panlong'), '/coverage/panlong/'],
    [urls.stations(), '/stations/'],
    [urls.station('panlong/dongzhuang'), '/stations/panlong/dongzhuang/'],
    [urls.menu('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/'],
    [urls.poster('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/poster/'],
    [urls.posterPdf('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/poster.pdf'],
    [urls.picture('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/picture.png'],
    [urls.picture('panlong/dongzhuang', '2026-11', 2), '/stations/panlong/dongzhuang/2026-11/picture-2.png'],
    [urls.pictureText('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/picture.txt'],
    [urls.monthSheet('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/calendar/'],
    [urls.monthSheetPdf('panlong/dongzhuang', '2026-11'), '/stations/panlong/dongzhuang/2026-11/calendar.pdf'],
    [urls.card(urls.home()), '/cards/home.png'],
    [urls.card(urls.station('panlong/dongzhuang')), '/cards/stations/panlong/dongzhuang.png'],
    [urls.card(urls.menu('panlong/dongzhuang', '2026-11')), '/cards/stations/panlong/dongzhuang/2026-11.png'],
    [
      urls.card(urls.activity('panlong/dongzhuang', '20261107-yizhen')),
      '/cards/activities/panlong/dongzhuang/20261107-yizhen.png',
    ],
    [urls.short('dongzhuang'), '/s/dongzhuang/'],
    [urls.shortMenu('dongzhuang', '2026-11'), '/s/dongzhuang/2611/'],
    [urls.teamSheet('panlong/lifa'), '/teams/panlong/lifa/sheet/'],
    [urls.teamSheetPdf('panlong/lifa'), '/teams/panlong/lifa/sheet.pdf'],
    [urls.monthlyGuide(), '/bianji/monthly/'],
    [urls.monthlyGuidePdf(), '/bianji/monthly.pdf'],
    [urls.teamPhoto('panlong/lifa', '合影 1.jpg'), '/teams/panlong/lifa/photos/%E5%90%88%E5%BD%B1%201.jpg'],
    [urls.teamFactsCsv('panlong/lifa'), '/teams/panlong/lifa/facts.csv'],
    [urls.teamFactsJson('panlong/lifa'), '/teams/panlong/lifa/facts.json'],
    [urls.teams(), '/teams/'],
    [urls.team('panlong/lifa'), '/teams/panlong/lifa/'],
    [urls.brands(), '/brands/'],
    [urls.brand('panlong/lifa'), '/brands/panlong/lifa/'],
    [urls.activity('panlong/dongzhuang', '20261107-yizhen'), '/activities/panlong/dongzhuang/20261107-yizhen/'],
    [urls.changes(), '/changes/'],
    [urls.districtChanges('panlong'), '/changes/panlong/'],
    [urls.subscribe(), '/subscribe/'],
    [urls.allFeed(), '/feeds/all.ics'],
    [urls.districtFeed('panlong'), '/feeds/districts/panlong.ics'],
    [urls.stationFeed('panlong/dongzhuang'), '/feeds/stations/panlong/dongzhuang.ics'],
    [urls.teamFeed('panlong/lifa'), '/feeds/teams/panlong/lifa.ics'],
    [urls.brandFeed('panlong/lifa'), '/feeds/brands/panlong/lifa.ics'],
    [urls.objectFeed('lao'), '/feeds/objects/lao.ics'],
    [urls.activityFeed('panlong/dongzhuang', 'yizhen'), '/feeds/activities/panlong/dongzhuang/yizhen.ics'],
    [urls.archiveFeed('panlong', '2026-11'), '/feeds/archive/panlong/2026-11.ics'],
    [urls.changesFeed(), '/feeds/changes.xml'],
    [urls.districtChangesFeed('panlong'), '/feeds/changes/panlong.xml'],
    [urls.activitiesJson(), '/data/activities.json'],
    [urls.districtActivitiesJson('panlong'), '/data/activities/panlong.json'],
    [urls.activitiesCsv(), '/data/activities.csv'],
    [urls.districtActivitiesCsv('panlong'), '/data/activities/panlong.csv'],
    [urls.activitiesSchema(), '/data/activities.schema.json'],
    [urls.coverageData(), '/data/coverage.json'],
    [urls.districtCoverageData('panlong'), '/data/coverage/panlong.json'],
    [urls.coverageCsv(), '/data/coverage.csv'],
    [urls.districtCoverageCsv('panlong'), '/data/coverage/panlong.csv'],
    [urls.monthsData(), '/data/months/'],
    [urls.monthData('2026-11'), '/data/months/2026-11.json'],
    [urls.press(), '/press/'],
    [urls.about(), '/about/'],
  ])('%s', (address, promised) => {
    expect(address).toBe(promised);
  });

  it('is written whole outside the site', () => {
    expect(urls.absolute('/teams/panlong/lifa/', 'https://www.example.org/')).toBe(
      'https://www.example.org/teams/panlong/lifa/',
    );
    expect(urls.absolute(urls.team('panlong/lifa'), 'https://www.example.org/hd/')).toBe(
      'https://www.example.org/hd/teams/panlong/lifa/',
    );
    expect(urls.absolute(urls.home(), 'https://www.example.org/hd')).toBe('https://www.example.org/hd/');
    expect(urls.typed('/s/dongzhuang/', 'https://www.example.org/')).toBe('www.example.org/s/dongzhuang/');
    expect(urls.webcal('https://www.example.org/feeds/all.ics')).toBe('webcal://www.example.org/feeds/all.ics');
  });
});
