/**
 * Builds the frozen content twice, by our build and by Astro alone, both rendering everything, and compares them byte for byte: the
 * same content gives the same bytes, and scripts/build/generate renders what Astro renders. The frozen content has every kind of page.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_ON, COMPILED, CONTENT } from '../../e2e/address.ts';
import { PAGE_KINDS, pageKindOf } from '../../src/page-kinds.ts';
import { differences } from './differences.ts';

mkdirSync('.cache', { recursive: true });
const folder = mkdtempSync(join('.cache', 'twice-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** Files that only our build makes. */
const ADDED = /^sitemap-.*\.xml$|^bianji[\\/]neirong[\\/]/;
const ours = join(folder, 'ours');
const astros = join(folder, 'astros');
run('ours', ['scripts/build.ts']);
run('astros', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', astros]);

const { files, differing } = differences(ours, astros);
const problems = [
  ...missingKinds(ours).map((kind) => `The frozen content has no page of the kind "${kind}".`),
  ...differing
    .filter((file) => !ADDED.test(file))
    .map(
      (file) =>
        `${file} differs between two builds of the same content: look for a clock, a random number or an unstable order.`,
    ),
];
for (const problem of problems) console.error(problem);
console.log(`${files} files, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function run(name: string, program: readonly string[]): void {
  const env = {
    ...process.env,
    BUILD_DAY: BUILT_ON,
    CONTENT_DIR: CONTENT,
    OUT_DIR: join(folder, name),
    CACHE_DIR: join(folder, `${name}-cache`),
    COMPILED_DIR: COMPILED,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

function missingKinds(site: string): string[] {
  const addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));
  const present = new Set<string | undefined>(addresses.map(pageKindOf));
  return Object.keys(PAGE_KINDS).filter((kind) => !present.has(kind));
}
