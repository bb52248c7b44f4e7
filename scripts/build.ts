/** `npm run build`: builds the site from content that has been checked. It replaces the old one only if all went well. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from '../src/env.ts';
import { buildAtomically } from './build/atomic-build.ts';
import { compiledCode } from './build/compile/compile.ts';
import { writeContentForms } from './build/content-forms.ts';
import { generateSite } from './build/generate/generate.ts';

// Exits through the handler that removes the unfinished site.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    process.exit(1);
  });

process.exitCode = await buildAtomically(env.OUT_DIR, new Date(performance.timeOrigin).toISOString(), async (folder) => {
  await generateSite(compiledCode(), folder);
  const site = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as Site;
  if (site.contentForms === true) writeContentForms(folder, site);
  return 0;
});

type Site = Parameters<typeof writeContentForms>[1] & { contentForms?: boolean };
