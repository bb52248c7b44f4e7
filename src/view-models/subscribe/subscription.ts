/** One calendar subscription, with links for different applications. */
import type { Activity } from '../../domain/catalogue.ts';
import { takesPlace } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { googleFeed, outlookFeed } from './calendar-links.ts';
import type { World } from '../../domain/world.ts';

export interface Subscription {
  name: string;
  /** Unique on a page. */
  id: string;
  /** Opens the calendar application on iPhone, Mac and with Outlook. */
  webcal: string;
  /** Path of the file. */
  file: string;
  /** Full URL of the file, to copy. */
  address: string;
  google: string;
  outlook: string;
}

/** @param file from `urls.…Feed()` @param name without that of the site, which calendar applications get as a prefix */
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

export const hasDatesToCome = ({ schedule, today }: World, activities: readonly Activity[]): boolean =>
  activities.some(({ key }) => schedule.ofActivity(key).some((item) => item.day >= today && takesPlace(item)));
