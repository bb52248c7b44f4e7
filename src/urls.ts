/** The only builder of addresses. They are a promise: none of them may change. Keys look like `panlong/dongzhuang`. */

/** `/`, or the folder that the site is put in; plain Node has no `import.meta.env`. */
const BASE = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

const at = (path: string): string => BASE + path;

export const home = () => at('');
export const weekend = () => at('weekend/');
export const elder = () => at('elder/');
export const weeks = () => at('weeks/');
export const week = (monday: string) => at(`weeks/${monday}/`);
export const districts = () => at('districts/');
export const district = (id: string) => at(`districts/${id}/`);
export const districtWeeks = (id: string) => at(`districts/${id}/weeks/`);
export const districtWeek = (id: string, monday: string) => at(`districts/${id}/weeks/${monday}/`);
export const districtAbout = (id: string) => at(`districts/${id}/about/`);
export const calendar = () => at('calendar/');
export const calendarMonth = (month: string) => at(`calendar/${month}/`);
export const coverage = () => at('coverage/');
export const districtCoverage = (id: string) => at(`coverage/${id}/`);
export const stations = () => at('stations/');
export const station = (key: string) => at(`stations/${key}/`);
export const menu = (stationKey: string, month: string) => at(`stations/${stationKey}/${month}/`);
export const teams = () => at('teams/');
export const team = (key: string) => at(`teams/${key}/`);
export const brands = () => at('brands/');
export const brand = (key: string) => at(`brands/${key}/`);
export const activity = (ownerKey: string, id: string) => at(`activities/${ownerKey}/${id}/`);
export const press = () => at('press/');
export const about = () => at('about/');
export const icon = (name: string) => at(`icons.svg#${name}`);
export const file = (name: string) => at(name);

/** An address as it is written outside the site: in canonical links, citations and structured data. */
export const absolute = (path: string, siteUrl: string): string => new URL(path, siteUrl).href;
