/** Announced changes as an Atom feed. */
import * as urls from '../../urls.ts';
import { changedDistricts, changesView, type ChangeItem } from '../../view-models/changes/changes.ts';
import type { World } from '../../domain/world.ts';
import { printAtom, type AtomEntry } from './atom.ts';

/** Older entries are on the page only. */
const MAX_ENTRIES = 100;

/** @param district omit for the whole site */
export function changesAtom(world: World, district?: string): string {
  const { site } = world.catalogue;
  const { items, heading, meta } = changesView(world, district);
  const absolute = (path: string): string => urls.absolute(path, site.url);
  const self = absolute(district === undefined ? urls.changesFeed() : urls.districtChangesFeed(district));
  return printAtom({
    id: self,
    self,
    title: `${heading} · ${site.name}`,
    subtitle: meta.description,
    updated: items[0]?.on ?? (site.since < world.today ? site.since : world.today),
    page: absolute(pageOf(world, district)),
    author: site.name,
    entries: items.slice(0, MAX_ENTRIES).map((item) => entryOf(item, absolute)),
  });
}

/** Districts without changes have no page of them. */
function pageOf(world: World, district: string | undefined): string {
  if (district === undefined) return urls.changes();
  return changedDistricts(world).includes(district) ? urls.districtChanges(district) : urls.district(district);
}

function entryOf(item: ChangeItem, absolute: (path: string) => string): AtomEntry {
  const where = item.station?.name ?? item.district.name;
  return {
    id: absolute(`${urls.changes()}#${item.key}`),
    title: `${item.basis && `${item.basis}、`}${item.kind}：${item.title}`,
    published: item.on,
    summary: `${item.basis && `${item.basis}：`}${where}：${item.text}`,
    href: absolute(item.href),
    categories: [item.kind, item.district.name],
  };
}
