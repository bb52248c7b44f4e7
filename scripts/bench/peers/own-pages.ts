/** Program: builds the pages that the other generators make too, into OUT_DIR, with the code of `npm run build`. */
import { resolve } from 'node:path';
import { env } from '../../../src/env.ts';
import { pageKindOf, type PageKindName } from '../../../src/page-kinds.ts';
import { compiledCode } from '../../build/compile/compile.ts';
import { loadCompiledSite } from '../../build/generate/compiled-site.ts';
import { putOutputs } from '../../build/generate/generate.ts';
import { openStoreInThread } from '../../build/generate/store-thread.ts';

/** Nearly all pages of a large site. */
const KINDS: readonly (PageKindName | undefined)[] = ['activity', 'menu', 'station', 'team', 'brand'];

const site = await loadCompiledSite(await compiledCode());
const outputs = (await site.outputs()).filter(
  ({ route, path }) => route.type === 'page' && KINDS.includes(pageKindOf(path.slice(1))),
);
const store = openStoreInThread(resolve(env.OUT_DIR), `${resolve(env.OUT_DIR)}.json`);
await putOutputs(store, site, outputs);
await store.publish();
await store.close();
