/** What a change says by itself, whatever was announced before it. */
import { daysBetween } from '../../../calendar/day.ts';
import { parseDay, type Change } from '../../../calendar/plan.ts';
import type { FieldProblem } from '../../entry-problem.ts';

export function changeAloneProblems(change: Change): FieldProblem[] {
  const { kind, was, now } = change;
  if (was !== undefined && withoutSpaces(was) === withoutSpaces(now ?? '')) return [nothingChanged(was)];
  if (kind === '改期') return moveProblems(change);
  return PLAIN.has(kind) ? [...reasonProblems(change), ...plainProblems(change)] : [];
}

export const nothingChanged = (value: string): FieldProblem => ({
  path: ['now'],
  found: `“原来”和“改为”都是 “${value}”，等于没有变`,
  fix: '请把“改为”写成新的；没有变就删掉这一条',
});

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');

/** Half a year: what is put off longer is another activity. */
const DAYS_MOVED = 184;

function moveProblems({ was, now, date }: Change): FieldProblem[] {
  if (was !== undefined && date !== undefined && was !== date)
    return [{ path: ['was'], found: `写的是 ${was}，“哪一场”却是 ${date}`, fix: '两处都是这一场原来的日期，要一样' }];
  const [from, to] = [parseDay(was ?? date), parseDay(now)];
  if (from === undefined || to === undefined || Math.abs(daysBetween(from, to)) <= DAYS_MOVED) return [];
  return [
    {
      path: [was === undefined ? 'date' : 'was'],
      found: `写的是 ${from}，改到的却是 ${to}，隔了半年多`,
      fix: '看看年份是不是写错了',
    },
  ];
}

const MOVED_TO = /(?:改|延|推迟|挪|换)[到至为]\d[\d月日号:点]*/;

/** A new day in a reason is in no calendar. */
function reasonProblems({ kind, reason = '' }: Change): FieldProblem[] {
  const movedTo = kind === '取消' ? MOVED_TO.exec(reason)?.[0] : undefined;
  if (movedTo === undefined) return [];
  return [
    {
      path: ['reason'],
      found: `写了取消，原因里却说“${movedTo}”`,
      fix: '改了日子、时间、地方的，变动写 改期、改时间、换地点；真的不办了，原因里不写别的日子',
    },
  ];
}

/** Kinds without old and new values. */
const PLAIN: ReadonlySet<Change['kind']> = new Set(['取消', '恢复', '新增']);

function plainProblems({ kind, was, now }: Change): FieldProblem[] {
  if (was === undefined && now === undefined) return [];
  return [
    {
      path: [now === undefined ? 'was' : 'now'],
      found: `变动是${kind}，却写了${now === undefined ? '“原来”' : '“改为”'}`,
      fix: '改日期的变动写 改期，改时间的写 改时间，换地方的写 换地点',
    },
  ];
}
