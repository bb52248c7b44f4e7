/** Address of the frozen site during the tests. The site is in a folder, so that links without the base fail. */
import { fileURLToPath } from 'node:url';
import { env } from '../src/env.ts';

export const PORT = env.E2E_PORT;
export const ADDRESS = `http://127.0.0.1:${PORT}/zhou/`;
/** The same site on a host without HTTPS, which is not a secure context. */
export const PLAIN_HOST = 'plain-http.test';
export const PLAIN_ADDRESS = ADDRESS.replace('127.0.0.1', PLAIN_HOST);

/** The day on which the frozen site was built: a Monday. */
export const BUILT_ON = '2026-11-16';
export const CONTENT = 'e2e/content';
/** React and preact/compat are built separately, and apart from dist/ and the cache of the real build. */
export const CACHE = `.cache/e2e${env.ISLAND_RUNTIME === 'react' ? '-react' : ''}`;
/** All tests that build the content of the tests render it with the same compiled code. */
export const COMPILED = '.cache/compiled';
export const DIST = `${CACHE}/dist`;
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
