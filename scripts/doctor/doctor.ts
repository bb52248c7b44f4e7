/**
 * `npm run doctor [-- --quiet]`: what is old or missing, one line each, in Chinese. Exit 0: nothing; 1: something to do; 2: something is
 * broken, or the command line is wrong. --quiet prints nothing if there is nothing. `-- --links` lists the links of the content to other
 * hosts instead, one a line with its file, for a program that tries them: nothing here asks another host.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { healthOf, type Finding } from '../../src/domain/health/health.ts';
import { externalLinks } from '../../src/domain/health/links.ts';
import { makeWorld } from '../../src/domain/world.ts';
import { shownPath } from '../../src/loading/files/content-folder.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { dayOrExit } from '../build/build-day.ts';
import { siteFolder, storeOf } from '../build/stores.ts';
import { existingContent } from '../command-line/content.ts';
import { parseOptions, runCommand } from '../command-line/options.ts';
import { buildFindings, spaceFindings, tagsOf, versionFindings } from './machine.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const USAGE = '写法：npm run doctor -- [--quiet] [--links]';
const LEVELS = { todo: '要做', broken: '坏了' } as const;

await runCommand(() => {
  const options = { quiet: { type: 'boolean', default: false }, links: { type: 'boolean', default: false } } as const;
  const { quiet, links } = parseOptions({ options, args: process.argv.slice(2) }, USAGE).values;
  const folder = existingContent();
  const { entries, problems } = loadFromDisk(folder);
  if (links) {
    for (const { url, file } of externalLinks(entries)) console.log(`${url}\t${file}`);
    if (problems.length === 0) return;
    console.error(`${shownPath(folder)} 有${problems.length}处要改，链接可能不全：先运行 npm run check。`);
    process.exitCode = 2;
    return;
  }
  const content: Finding[] =
    problems.length > 0
      ? [
          {
            level: 'broken',
            found: `内容有${problems.length}处要改，不会发布`,
            where: shownPath(folder),
            fix: 'npm run check',
          },
        ]
      : healthOf(entries, makeWorld(entries, dayOrExit()));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const findings = [
    ...buildFindings(storeOf(siteFolder()), performance.timeOrigin),
    ...content,
    ...versionFindings(version, tagsOf(ROOT)),
    ...spaceFindings(dirname(siteFolder())),
  ].sort((a, b) => Number(b.level === 'broken') - Number(a.level === 'broken'));
  for (const { level, found, where, fix } of findings) console.log(`${LEVELS[level]}  ${found}（${where}）：${fix}`);
  if (findings.length === 0 && !quiet) console.log('都好');
  process.exitCode = findings.some(({ level }) => level === 'broken') ? 2 : Math.min(1, findings.length);
});
