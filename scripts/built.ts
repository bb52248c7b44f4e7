/** Checks a built site: `node scripts/built.ts [folder]`. */
import { resolve } from 'node:path';
import { budgetProblems, budgetTable, dataProblems, weighData, weighPages } from './built/budgets.ts';
import { feedProblems } from './built/feeds.ts';
import { floorProblems } from './built/floor.ts';
import { cascadeProblems } from './built/pages/cascade.ts';
import { headProblems } from './built/pages/head.ts';
import { linkProblems } from './built/pages/links.ts';
import { markupProblems } from './built/pages/markup.ts';
import { passageProblems } from './built/pages/passages.ts';
import { phoneProblems } from './built/pages/phones.ts';
import { pictureProblems, pictureTable, weighPictures } from './built/pictures.ts';
import { requestProblems } from './built/pages/requests.ts';
import { pageKindProblems, readSite, type Problem } from './built/site.ts';
import { wordProblems } from './built/words/words.ts';

const MAX_SHOWN = 40;

const site = readSite(resolve(process.argv[2] ?? 'dist'));
const weighed = weighPages(site);
const pictures = weighPictures(site);
const data = weighData(site);
const checks: [string, Problem[]][] = [
  ['markup', await markupProblems(site)],
  ['page kinds', pageKindProblems(site)],
  ['links', linkProblems(site)],
  ['head', headProblems(site)],
  ['phones', phoneProblems(site)],
  ['passages', passageProblems(site)],
  ['requests', requestProblems(site)],
  ['feeds', feedProblems(site)],
  ['floor', floorProblems(site)],
  ['cascade', cascadeProblems(site)],
  ['budgets', [...budgetProblems(weighed), ...dataProblems(data)]],
  ['pictures', pictureProblems(pictures)],
  ['words', wordProblems(site)],
];

console.log(
  `${site.pages.length} pages, ${site.files.size} files\n\n${budgetTable(weighed)}\n\n${pictureTable(pictures)}\n`,
);
for (const [name, problems] of checks) report(name, problems);
if (site.pages.length === 0) console.log('The site has no pages.');
process.exitCode = site.pages.length > 0 && checks.every(([, problems]) => problems.length === 0) ? 0 : 1;

/** Prints a problem that many pages share, such as a fault in a layout, once and with the number of further pages. */
function report(name: string, problems: readonly Problem[]): void {
  console.log(`${name}: ${problems.length === 0 ? 'ok' : `${problems.length} problems`}`);
  const groups = Object.values(Object.groupBy(problems, ({ text }) => text.replace(/^[\d.:]+ /, '')));
  for (const [first, ...others] of groups.filter((group) => group !== undefined).slice(0, MAX_SHOWN)) {
    if (first) console.log(`  ${first.file}: ${first.text}${others.length > 0 ? ` (and ${others.length} more)` : ''}`);
  }
  if (groups.length > MAX_SHOWN) console.log(`  … and ${groups.length - MAX_SHOWN} other kinds`);
}
