import type { Loader } from 'astro/loaders';
import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../domain/schema/collections.ts';
export function contentLoader(name: CollectionName): Loader {
  return { name: 'content', load: async ({ store, generateDigest }) => {
    store.clear();
    const { folder, format, schema } = COLLECTIONS[name];
    const files = folder.endsWith('.json') ? [`content/${folder}`] : globSync(`content/${folder}/**/*.${format}`);
    for (const f of files.sort()) {
      const text = readFileSync(f, 'utf8'); let data, body = '';
      if (format === 'md') { const [, fm = '', b = ''] = text.split(/^---$/m); data = parse(fm); body = b; } else data = JSON.parse(text);
      const r = schema.safeParse(data); if (!r.success) { console.log(f, JSON.stringify(r.error.issues)); continue; }
      store.set({ id: f.replace(`content/${folder}/`, '').replace(/\.\w+$/, ''), data: r.data as Record<string, unknown>, body, digest: generateDigest(text) });
    }
  } };
}
