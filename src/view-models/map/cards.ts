/** Generates `/data/map-cards.json` (`assets.ts`). */
import type { Brand, District, Station } from '../../domain/catalogue.ts';
import { isLadder } from '../district/ladder.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { ASSETS, type Asset, type MapCard, type MapCards } from './assets.ts';
import { mappedDistricts } from './districts.ts';

export function mapCards(world: World): MapCards {
  const cards = [...world.catalogue.stations.values()].map((station) => [station.key, cardOf(world, station)] as const);
  const networks = mappedDistricts(world).map(
    (district) => [district.id, { name: networkWords(district), href: urls.districtAbout(district.id) }] as const,
  );
  return {
    stations: Object.fromEntries(cards.filter(([, card]) => assetsIn(card).length > 0)),
    networks: Object.fromEntries(networks.filter(([, { name }]) => name !== '')),
  };
}

export const assetsOf = (world: World, station: Station): Asset[] => assetsIn(cardOf(world, station));

const assetsIn = (card: MapCard): Asset[] => ASSETS.filter((asset) => card[asset].length > 0);

const cardOf = ({ links }: World, { key, areas, highlight = '' }: Station): MapCard => ({
  areas: areas.map(({ name }) => name),
  highlight,
  courses: links
    .brandsOfStation(key)
    .filter(isCourse)
    .map((brand) => ({ name: brand.name, href: urls.brand(brand.key) })),
  teams: links.teamsOfStation(key).map((team) => ({ name: team.name, href: urls.team(team.key) })),
});

const isCourse = ({ kind }: Brand): boolean => kind === '课程';

/** Empty where a report names a single level, and nothing of it. */
const networkWords = ({ network }: District): string =>
  isLadder(network) || network.some(({ note }) => note !== undefined)
    ? network.map(({ name, note }) => (note === undefined ? name : `${name}：${note}`)).join('；')
    : '';
