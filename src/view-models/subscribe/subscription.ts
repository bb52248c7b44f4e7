/** One calendar to subscribe to, and the ways in which different programs are told of it. */
import type { Activity } from '../../domain/catalogue.ts';
import { takesPlace } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { googleFeed, outlookFeed } from './calendar-links.ts';
import type { World } from '../../domain/world.ts';

export interface Subscription {
  name: string;
  /** Unique on a page, for what refers to its parts. */
  id: string;
  /** One tap, where a program has taken on such addresses: iPhone, Mac, Outlook. */
  webcal: string;
  /** The file, on this site. */
  file: string;
  /** The same, absolute, to be copied. */
  address: string;
  google: string;
  outlook: string;
}

/** @param file of `urls.…Feed()` @param name what it holds; in a calendar the name of the site stands before it */
export function subscriptionTo({ catalogue: { site } }: World, file: string, name: string): Subscription {
  const address = urls.absolute(file, site.url);
  return {
    name,
    file,
    address,
    id: file
      .replace(/^.*?feeds\//, '')
      .replace(/\.ics$/, '')
      .replaceAll('/', '-'),
    webcal: urls.webcal(address),
    google: googleFeed(address),
    outlook: outlookFeed(address, name === site.name ? name : `${site.name} ${name}`),
  };
}

export const districtSubscription = (world: World, id: string): Subscription =>
  subscriptionTo(world, urls.districtFeed(id), world.catalogue.districts.get(id)?.name ?? '');

export function stationSubscription(world: World, key: string): Subscription {
  const station = world.catalogue.stations.get(key)!;
  return subscriptionTo(world, urls.stationFeed(key), station.short ?? station.name);
}

export const teamSubscription = (world: World, key: string): Subscription =>
  subscriptionTo(world, urls.teamFeed(key), world.catalogue.teams.get(key)!.name);

export const brandSubscription = (world: World, key: string): Subscription =>
  subscriptionTo(world, urls.brandFeed(key), world.catalogue.brands.get(key)!.name);

/** Whether there is anything to subscribe to. */
export const hasDatesToCome = ({ schedule, today }: World, activities: readonly Activity[]): boolean =>
  activities.some(({ key }) => schedule.ofActivity(key).some((item) => item.day >= today && takesPlace(item)));
