import { defineCollection } from 'astro:content';
import type { CollectionName } from './domain/schema/collections.ts';
import { contentLoader } from './loading/astro/content-loader.ts';

/** The loader has already put every file through its schema, so that all problems are reported at once and in Chinese. */
const collection = (name: CollectionName) => defineCollection({ loader: contentLoader(name) });

export const collections = {
  site: collection('site'),
  sources: collection('sources'),
  districts: collection('districts'),
  stations: collection('stations'),
  teams: collection('teams'),
  brands: collection('brands'),
  menus: collection('menus'),
  past: collection('past'),
  workdays: collection('workdays'),
};
