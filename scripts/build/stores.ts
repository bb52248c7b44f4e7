import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../../src/env.ts';

/** Folder of the stores of all sites that are built here: generate/store.ts. */
export const storesFolder = (): string => join(env.CACHE_DIR ?? '.cache', 'stores');

/** The store of a site, which every build writes. @param site its absolute path, with links followed */
export const storeOf = (site: string): string =>
  join(storesFolder(), `${createHash('sha256').update(site).digest('hex').slice(0, 16)}.json`);

/** The folder of the site that is built here. A link to the folder of a web server stays a link. */
export const siteFolder = (): string => (existsSync(env.OUT_DIR) ? realpathSync(env.OUT_DIR) : resolve(env.OUT_DIR));
