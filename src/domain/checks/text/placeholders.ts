import { isPlaceholderPhone } from '../../typed/phone.ts';
import { walkValues, type AnyEntry, type EntryProblem } from '../entry-problem.ts';

/** Placeholder telephone numbers of the examples, allowed only in entries marked as samples. */
export function placeholderProblems(entries: readonly AnyEntry[]): EntryProblem[] {
  return entries.flatMap(({ collection, id, data }) => {
    const problems: EntryProblem[] = [];
    walkValues(data, (value, path) => {
      if (!hasPhone(value) || isSample(value) || isSample(data) || !isPlaceholderPhone(value.phone)) return;
      problems.push({
        collection,
        id,
        path: [...path, 'phone'],
        found: `写的是示例号码 ${value.phone}`,
        fix: '请换成真的公开电话，没有就整行删掉；只作演示的要写 sample: true',
      });
    });
    return problems;
  });
}

function hasPhone(value: unknown): value is { phone: string } {
  return typeof value === 'object' && value !== null && 'phone' in value && typeof value.phone === 'string';
}

function isSample(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'sample' in value && value.sample === true;
}
