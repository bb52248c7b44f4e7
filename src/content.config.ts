import { defineCollection } from 'astro:content';
import { COLLECTIONS, type CollectionName } from './domain/schema/collections.ts';
import { contentLoader } from './loading/loader-temp.ts';

const collection = <Name extends CollectionName>(name: Name) => defineCollection({ loader: contentLoader(name) });
export const collections = {
  site: collection('site'), sources: collection('sources'), districts: collection('districts'), stations: collection('stations'),
  teams: collection('teams'), brands: collection('brands'), menus: collection('menus'), past: collection('past'), workdays: collection('workdays'),
};
