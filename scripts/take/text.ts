/** What scripts/take.ts prints for the maintainer, who passes it on to the editor. */
import type { MergedMenu, Outcome } from '../../src/domain/draft/published/merge.ts';
import type { FieldName, Origin, Question, ReadActivity, ReadValues } from '../../src/domain/intake/reading.ts';
import { longDay } from '../../src/domain/intake/fields/when/problems.ts';
import type { FileReading } from './read-file.ts';

export function readingText({ file, reading }: FileReading): string {
  const { activities, questions, skipped, error } = reading;
  // The words are those of the editor's page, and so is the place to paste.
  if (error !== undefined) return `${file}：${error.text.replaceAll('到这里', '到网站的 /bianji/ 里')}`;
  return [
    `${file}：读到 ${activities.length} 项，${questions.length} 处要看`,
    '',
    `读成了什么（${activities.length} 项）`,
    ...activities.flatMap(activityLines),
    '',
    questions.length === 0
      ? '没看懂什么：没有，都读懂了'
      : `没看懂什么（${questions.length} 处；括号里是可以写成的，请在表里改好，再运行一次）`,
    ...questions.map(questionLine),
    ...(skipped.length === 0 ? [] : ['', '没当活动的', ...skipped.map(({ at, why }) => `  ${at}  ${why}`)]),
    '',
  ].join('\n');
}

function activityLines({ at, values, origins }: ReadActivity): string[] {
  const details = [values.time, values.place, values.ways?.join('、'), values.phone].filter(
    (part) => part !== undefined,
  );
  const line = `  ${at}  ${values.title}：${whenText(values)}${details.map((part) => `，${part}`).join('')}`;
  return [line, ...Object.entries(origins).flatMap(([field, origin]) => originLine(field as FieldName, origin))];
}

/** Only cells that were not taken as they are. */
function originLine(field: FieldName, { at, written, how }: Origin): string[] {
  if (how === undefined || field === 'title') return [];
  return [`      ${at}  “${written.replaceAll('\n', ' ')}”  ${how}`];
}

const whenText = ({ days = [], rule, from, until }: ReadValues): string => {
  const bounds = [from === undefined ? '' : `从${longDay(from)}起`, until === undefined ? '' : `到${longDay(until)}止`];
  if (rule !== undefined) return [rule, ...bounds].filter((part) => part !== '').join('，');
  return days.length === 0 ? '日子未定' : days.map(longDay).join('、');
};

function questionLine({ at, text, answers }: Question): string {
  const labels = answers.map(({ label }) => label);
  return `  ${at}  ${text}${labels.length === 0 ? '' : `（${labels.join('／')}）`}`;
}

/** @param stations keys of all stations, of which the first is the example */
export function withoutStationText(activities: readonly ReadActivity[], stations: readonly string[]): string {
  const titles = activities.map(({ values }) => values.title).join('、');
  return (
    `没有写是哪个站、没写进去的 ${activities.length} 项：${titles}\n` +
    `  请加 --station 区县/站点${stations[0] === undefined ? '' : `，例如 --station ${stations[0]}`}`
  );
}

export function menuText(file: string, { outcomes, undated }: MergedMenu, isDryRun: boolean): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  return [
    `${isDryRun ? '会写入（没有真写）' : '写入'} ${file}：新加 ${count('new')} 项，改了 ${count('changed')} 项，没动 ${count('same') + count('kept')} 项`,
    ...outcomes
      .filter(({ differences }) => differences.length > 0)
      .flatMap(({ title, differences }) => [`  ${title}`, ...differences.map((difference) => `      ${difference}`)]),
    ...(undated.length === 0
      ? []
      : [`  日子没定、没写进去的 ${undated.length} 项：${undated.map(({ title = '' }) => title).join('、')}`]),
    isDryRun ? '' : '  接着运行 npm run check；新菜单的主题要自己写。',
  ]
    .filter((line) => line !== '')
    .join('\n');
}
