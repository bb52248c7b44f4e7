/** Reads the summaries of the sites of a province. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/domain/order.ts';
import { SUMMARY_VERSION, type SiteSummary, type SummarizedDistrict } from '../../src/view-models/summary/summary.ts';

/** A district, with the site that it belongs to. */
export interface JoinedDistrict extends SummarizedDistrict {
  /** Ends with a slash. */
  url: string;
  builtOn: string;
}

export class UnreadableSummary extends Error {}

/**
 * @param folder with a JSON file for each site, however they are named
 * @returns the districts of all, ordered by city and name
 * @throws {UnreadableSummary} naming every file that is none
 */
export function readSummaries(folder: string): JoinedDistrict[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (files.length === 0)
    throw new UnreadableSummary(`${folder} 里没有 .json 文件：请把各站的 data/summary.json 放进去。`);
  const read = files.map((file) => readSummary(join(folder, file)));
  const problems = read.filter((summary) => typeof summary === 'string');
  if (problems.length > 0) throw new UnreadableSummary(problems.join('\n'));
  return joined(read.filter((summary) => typeof summary !== 'string'));
}

export function joined(summaries: readonly SiteSummary[]): JoinedDistrict[] {
  return summaries
    .flatMap(({ url, builtOn, districts }) =>
      districts.map((district) => ({ ...district, url: url.replace(/\/?$/, '/'), builtOn })),
    )
    .sort((a, b) => compareText(a.city, b.city) || compareText(a.name, b.name) || compareText(a.url, b.url));
}

/** @returns the problem if it is no summary */
function readSummary(file: string): SiteSummary | string {
  try {
    const summary = JSON.parse(readFileSync(file, 'utf8')) as Partial<SiteSummary>;
    if (summary.version !== SUMMARY_VERSION || !Array.isArray(summary.districts))
      return `${file}：不是这一版的 data/summary.json，请用同一版的程序重新生成那个站。`;
    return summary as SiteSummary;
  } catch (error) {
    return `${file}：读不出来（${(error as Error).message}）`;
  }
}
