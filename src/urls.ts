/** The only builder of addresses. Published addresses are permanent: none of them may change. Keys look like `panlong/dongzhuang`. */

/** `/`, or the folder that the site is deployed to; plain Node has no `import.meta.env`. */
const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

const at = (path: string): string => BASE + path;

export const home = () => at('');
/** This week, of one service object only. */
export const weekFor = (object: string) => at(`?for=${object}`);
export const weekend = () => at('weekend/');
export const nearby = () => at('nearby/');
export const elder = () => at('elder/');
export const weeks = () => at('weeks/');
export const week = (monday: string) => at(`weeks/${monday}/`);
/** Fragment id of one report of a past activity. @param key `district/id` */
export const pastAnchor = (key: string) => `past-${key.replace('/', '-')}`;
export const districts = () => at('districts/');
export const district = (id: string) => at(`districts/${id}/`);
export const districtWeeks = (id: string) => at(`districts/${id}/weeks/`);
export const districtWeek = (id: string, monday: string) => at(`districts/${id}/weeks/${monday}/`);
export const districtAbout = (id: string) => at(`districts/${id}/about/`);
/** The teams, brands and stations of a district, one a slide on a large screen. */
export const show = (id: string) => at(`show/${id}/`);
/** The year of a district in pictures, and all its numbers as a table. */
export const districtYear = (id: string, year: number) => at(`districts/${id}/${String(year)}/`);
export const districtYearCsv = (id: string, year: number) => at(`data/districts/${id}/${String(year)}.csv`);
export const calendar = () => at('calendar/');
export const calendarMonth = (month: string) => at(`calendar/${month}/`);
export const coverage = () => at('coverage/');
export const districtCoverage = (id: string) => at(`coverage/${id}/`);
/** One year, present or past; the address without a year always shows the present one. */
export const coverageYear = (year: number) => at(`coverage/${String(year)}/`);
export const districtCoverageYear = (id: string, year: number) => at(`coverage/${id}/${String(year)}/`);
export const map = () => at('map/');
export const mapOf = (district: string) => at(`map/?district=${district}`);
export const mapAt = (key: string) => at(`map/?at=${key}`);
export const stations = () => at('stations/');
/** What each community is known for, side by side. */
export const highlights = () => at('stations/highlights/');
export const station = (key: string) => at(`stations/${key}/`);
/** For the television in its hall. */
export const stationScreen = (key: string) => at(`stations/${key}/screen/`);
export const menu = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/`);
/** The menu as a printable notice. */
export const poster = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/poster/`);
export const posterPdf = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/poster.pdf`);
/** The menu as a picture for chat groups; long menus are split into numbered parts. */
export const picture = (stationKey: string, month: string, part = 1) =>
  at(`stations/${stationKey}/${month}/${pictureName(part)}.png`);
export const pictureName = (part: number) => `picture${part === 1 ? '' : `-${String(part)}`}`;
/** The text of all parts of the picture. */
export const pictureText = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/picture.txt`);
/** The menu as a printable calendar sheet. */
export const monthSheet = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/calendar/`);
export const monthSheetPdf = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/calendar.pdf`);
/** For residents to fill in at the end of the month: what they want next month, how this month was. */
export const forms = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/forms/`);
export const formsPdf = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/forms.pdf`);
/** The week for village loudspeakers, to be read aloud: of a station, and of a district. */
export const stationBroadcast = (key: string) => at(`stations/${key}/broadcast/`);
export const districtBroadcast = (id: string) => at(`districts/${id}/broadcast/`);
/** The preview image (og:image) of a page; `/cards/home.png` is that of the home page. */
export const card = (page: string) => at(`cards/${cardName(page)}.png`);
export const cardName = (page: string) => page.slice(BASE.length).replace(/\/$/, '') || 'home';
/** Short addresses to type from paper: a station by its own id, its menu by YYMM, `2612` for December 2026. */
export const short = (stationId: string) => at(`s/${stationId}/`);
export const shortMenu = (stationId: string, month: string) => at(`s/${stationId}/${shortMonth(month)}/`);
export const shortMonth = (month: string) => month.slice(2, 4) + month.slice(5);
export const teams = () => at('teams/');
export const team = (key: string) => at(`teams/${key}/`);
/** A team on one printable sheet, and its facts for spreadsheets and programs. */
export const teamSheet = (key: string) => at(`teams/${key}/sheet/`);
export const teamSheetPdf = (key: string) => at(`teams/${key}/sheet.pdf`);
export const teamFactsCsv = (key: string) => at(`teams/${key}/facts.csv`);
/** A press photo, by its file name. */
export const teamPhoto = (key: string, file: string) => at(`teams/${key}/photos/${encodeURIComponent(file)}`);
/** A photo on a page, in one width and format. */
export const photo = (file: PhotoAddress) =>
  at(`photos/${encodeURI(photoName(file)).replace(/[?#]/g, encodeURIComponent)}`);
export const photoName = ({ path, width, format }: PhotoAddress) => `${path}/${String(width)}.${format}`;
interface PhotoAddress {
  /** Below the content folder. */
  path: string;
  width: number;
  format: string;
}
export const teamFactsJson = (key: string) => at(`teams/${key}/facts.json`);
export const brands = () => at('brands/');
/** The project library (项目库) of a district that has one. */
export const projectLibrary = (district: string) => at(`brands/${district}/`);
export const honours = () => at('honours/');
export const brand = (key: string) => at(`brands/${key}/`);
export const concepts = () => at('concepts/');
export const concept = (id: string) => at(`concepts/${id}/`);
export const activity = (ownerKey: string, id: string) => at(`activities/${ownerKey}/${id}/`);
export const changes = () => at('changes/');
export const districtChanges = (id: string) => at(`changes/${id}/`);
export const subscribe = () => at('subscribe/');
/** The licences of everything the site redistributes, and all of them as one text. */
export const licences = () => at('licences/');
export const licencesFile = () => at('licences.txt');
export const search = () => at('search/');
export const searchFor = (query: string) => at(`search/?q=${encodeURIComponent(query)}`);
/** Every figure with its source; those of one district, and whom to call there. */
export const press = () => at('press/');
export const districtPress = (id: string) => at(`press/${id}/`);
/** What was wrong on this site, and is corrected. */
export const corrections = () => at('corrections/');
/** A version of what was cited, which stays when the page changes, and a page that says what has changed since that version. */
export const archived = (version: string) => at(`archive/${version}.json`);
export const sinceVersion = (page: string, version: string | undefined) =>
  version === undefined ? page : page.replace(/(?=#|$)/, `?v=${version}`);
/** Entries side by side; `compare/?teams=a/b,c/d` chooses them, and each district has all of its teams in one table. */
export const compare = () => at('compare/');
export const districtTeams = (id: string) => at(`compare/${id}/`);
/** This week without header and footer, for a frame on another site, and the page that makes the snippet. */
export const embed = () => at('embed/');
export const embedDistrict = (id: string) => at(`embed/districts/${id}/`);
export const embedStation = (key: string) => at(`embed/stations/${key}/`);
export const embedTeam = (key: string) => at(`embed/teams/${key}/`);
export const about = () => at('about/');
/** How to set up, publish and keep such a site, where `docs` of content/site.json is on. */
export const docs = () => at('docs/');
export const doc = (id: string) => at(`docs/${id}/`);
/** Where editors write the menus; in no menu of the site and no sitemap. */
export const bianji = () => at('bianji/');
/** One sheet of paper: how to hand in a month. */
export const monthlyGuide = () => at('bianji/monthly/');
export const monthlyGuidePdf = () => at('bianji/monthly.pdf');
export const icon = (name: string) => at(`icons.svg#${name}`);
/** A `tel:` link; the extension follows after a pause (`,`). */
export const tel = (number: string) => `tel:${number.replace('转', ',').replace(/[^\d,]/g, '')}`;
export const file = (name: string) => at(name);
/** The script that brings an old page to the present week or month (browser/fresh/fresh.ts). */
export const freshen = () => (import.meta.env.DEV ? '/src/browser/fresh/fresh.ts' : at('freshen.js'));

/** The code that puts the reader's community first in the days of a week (islands/place/week.ts). */
export const placeCode = () => (import.meta.env.DEV ? '/src/islands/place/week.ts' : at('place.js'));
/** The code that puts it first in a month (islands/place/month.ts). */
export const placeMonthCode = () => (import.meta.env.DEV ? '/src/islands/place/month.ts' : at('place-month.js'));
/** The code that names it on other pages (islands/place/name.ts). */
export const placeNameCode = () => (import.meta.env.DEV ? '/src/islands/place/name.ts' : at('place-name.js'));
/** The code that asks for it (islands/place/chooser.ts). */
export const placeChooserCode = () => (import.meta.env.DEV ? '/src/islands/place/chooser.ts' : at('place-chooser.js'));
/** The live calendar, loaded on first use (islands/calendar/open.tsx). */
export const calendarCode = () => (import.meta.env.DEV ? '/src/islands/calendar/open.tsx' : at('calendar.js'));
/** The script that fills 添加到日历 (islands/add-to-calendar/open.tsx). */
export const addToCalendar = () =>
  import.meta.env.DEV ? '/src/islands/add-to-calendar/open.tsx' : at('add-to-calendar.js');
/** The script that sends the lines of a page to others, or copies them (browser/share/send.ts). */
export const send = () => (import.meta.env.DEV ? '/src/browser/share/send.ts' : at('send.js'));

/** The script that copies the text of an element (browser/click/copy.ts). */
export const copy = () => (import.meta.env.DEV ? '/src/browser/click/copy.ts' : at('copy.js'));
/** The script that cites rows of the table of figures (islands/figures/cite.ts). */
export const citeFigures = () => (import.meta.env.DEV ? '/src/islands/figures/cite.ts' : at('cite-figures.js'));
/** The script that reads the page aloud (browser/aloud/read-aloud.ts). */
export const readAloud = () => (import.meta.env.DEV ? '/src/browser/aloud/read-aloud.ts' : at('read-aloud.js'));
/** The script that prints the page (browser/click/print.ts). */
export const print = () => (import.meta.env.DEV ? '/src/browser/click/print.ts' : at('print.js'));
/** What a reader without a network sees of a page that the device does not have. */
export const offline = () => at('offline/');
/** The script that lists and clears what the device keeps (browser/offline/kept.ts). */
export const kept = () => (import.meta.env.DEV ? '/src/browser/offline/kept.ts' : at('offline-kept.js'));

/** iCalendar: all activities; those of one district, station, team, brand or service object (by its code); one recurring activity. */
export const allFeed = () => at('feeds/all.ics');
export const districtFeed = (id: string) => at(`feeds/districts/${id}.ics`);
export const stationFeed = (key: string) => at(`feeds/stations/${key}.ics`);
export const teamFeed = (key: string) => at(`feeds/teams/${key}.ics`);
export const brandFeed = (key: string) => at(`feeds/brands/${key}.ics`);
export const objectFeed = (code: string) => at(`feeds/objects/${code}.ics`);
export const archiveFeed = (district: string, month: string) => at(`feeds/archive/${district}/${month}.ics`);
export const activityFeed = (ownerKey: string, id: string) => at(`feeds/activities/${ownerKey}/${id}.ics`);
/** Atom */
export const changesFeed = () => at('feeds/changes.xml');
export const districtChangesFeed = (id: string) => at(`feeds/changes/${id}.xml`);
/** Open data: activities with their dates, of the whole site or of one district, and the JSON Schema. */
export const activitiesJson = () => at('data/activities.json');
export const districtActivitiesJson = (id: string) => at(`data/activities/${id}.json`);
export const activitiesCsv = () => at('data/activities.csv');
export const districtActivitiesCsv = (id: string) => at(`data/activities/${id}.csv`);
/** The archived months of a year. */
export const archivedActivitiesJson = (id: string, year: number) => at(`data/activities/${id}/${String(year)}.json`);
export const archivedActivitiesCsv = (id: string, year: number) => at(`data/activities/${id}/${String(year)}.csv`);
export const activitiesSchema = () => at('data/activities.schema.json');
/** Fetched by the page that compares. */
export const compareData = () => at('data/compare.json');
/** Open data: figures, teams, stations or brands, of the whole site or of one district, and their JSON Schemas. */
export const entriesData = (set: string, format: 'json' | 'csv') => at(`data/${set}.${format}`);
export const districtEntriesData = (set: string, id: string, format: 'json' | 'csv') =>
  at(`data/${set}/${id}.${format}`);
export const entriesSchema = (set: string) => at(`data/${set}.schema.json`);
/** Counts by station and week: JSON for the filter of the coverage pages, CSV for spreadsheets. */
export const coverageData = () => at('data/coverage.json');
export const districtCoverageData = (id: string) => at(`data/coverage/${id}.json`);
export const coverageCsv = () => at('data/coverage.csv');
export const districtCoverageCsv = (id: string) => at(`data/coverage/${id}.csv`);
export const coverageYearData = (year: number) => at(`data/coverage/${String(year)}.json`);
export const coverageYearCsv = (year: number) => at(`data/coverage/${String(year)}.csv`);
export const districtCoverageYearData = (id: string, year: number) => at(`data/coverage/${id}/${String(year)}.json`);
export const districtCoverageYearCsv = (id: string, year: number) => at(`data/coverage/${id}/${String(year)}.csv`);
/** The search index: a manifest of its current files, and the files, named by content hash. */
export const searchManifest = () => at('data/search.json');
export const searchData = (name: string) => at(`data/search/${name}`);
/** Fetched by the calendar island. */
export const monthsData = () => at('data/months/');
export const monthData = (month: string) => at(`data/months/${month}.json`);

/** A menu as its file stands in the content: what the editor's page continues from. */
export const menuData = (stationKey: string, month: string) => at(`data/menus/${stationKey}/${month}.json`);

/** Fetched when the reader chooses a community, and by pages that put it first. */
export const placesData = () => at('data/places.json');

/** Fetched by the islands of the map and of the nearby list. */
export const mapData = () => at('data/map.json');
/** What the cards of the map show besides. */
export const mapCards = () => at('data/map-cards.json');

/**
 * The full URL, for canonical links, citations and structured data. Joined to the site's own URL, not to BASE: scripts run
 * outside Astro and do not know the folder.
 */
export const absolute = (path: string, siteUrl: string): string =>
  new URL(path.slice(BASE.length), siteUrl.replace(/\/?$/, '/')).href;
/** The full URL without its scheme, to be typed from paper. */
export const typed = (path: string, siteUrl: string): string => absolute(path, siteUrl).replace(/^https?:\/\//, '');
/** The same URL with the scheme that opens a calendar application. */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:');
