/**
 * Finds packages that a command of editors imports although setup.mjs does not install them for it: those of `devDependencies`, and those
 * that only happen to be there because another package needs them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  scripts: Readonly<Record<string, string>>;
  dependencies: Readonly<Record<string, string>>;
}

/** What Astro loads for a build, beside what commands import. */
const SITE = [
  'astro.config.mjs',
  'scripts/build/compile/astro.ts',
  'src/{pages,layouts,components}/**/*.{ts,tsx,astro}',
];
const FOR_TESTS = /\.test\.tsx?$/;
/** Imports at run time, as Prettier writes them: not those of types. */
const IMPORTS = [
  /^(?:import|export) (?!type\b)(?:[^;'"]*? from )?'(?<from>[^']+)'/gm,
  /\b(?:import|require\.resolve|import\.meta\.resolve)\(\s*'(?<from>[^']+)'/g,
];

/** @param root folder with package.json. @returns a message for each package and file */
export function uninstalledPackages(root = '.'): string[] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const waiting = [...globSync(SITE, { cwd: root }).filter((file) => !FOR_TESTS.test(file)), ...commandsOf(manifest)];
  const seen = new Set(waiting);
  const problems: string[] = [];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const name of importsOf(join(root, file))) {
      if (name.startsWith('.')) {
        const path = join(dirname(file), name.replace(/\?.*$/, ''));
        if (!seen.has(path) && /\.(?:tsx?|mjs|astro)$/.test(path) && existsSync(join(root, path))) waiting.push(path);
        seen.add(path);
      } else if (isPackage(name) && !(packageOf(name) in manifest.dependencies)) {
        problems.push(
          `${file}: move ${packageOf(name)} to the dependencies of package.json, or install all for the command.`,
        );
      }
    }
  }
  return problems.sort();
}

/** Programs of the commands for which setup.mjs installs the dependencies only. */
const commandsOf = ({ scripts }: Manifest): string[] =>
  Object.entries(scripts).flatMap(([name, command]) =>
    scripts[`pre${name}`] === 'node scripts/setup.mjs'
      ? [...command.matchAll(/node (?<file>scripts\/\S+)/g)].map(({ groups }) => groups!['file']!)
      : [],
  );

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups!['from']!));
}

const isPackage = (name: string): boolean => !/^(?:node|astro|virtual):|^\//.test(name);

/** `leaflet/dist/leaflet.css` → `leaflet` */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0];
