import { districtOf } from '../../key.ts';
import type { Day } from '../../calendar/day.ts';
import type { Entries, Entry } from '../../schema/collections.ts';
import type { DistrictData } from '../../schema/district.ts';
import type { EntryProblem, FieldProblem } from '../entry-problem.ts';

const HONOURED_COLLECTIONS = ['districts', 'stations', 'teams', 'brands'] as const;

/** Honours whose year, scheme or role cannot be right, and project libraries that name figures or models which do not exist. */
export function honourProblems(entries: Entries, today: Day): EntryProblem[] {
  const schemes = new Set(entries.brands.filter(({ data }) => data.awards.length > 0).map(({ id }) => id));
  const brands = new Set(entries.brands.map(({ id }) => id));
  const thisYear = Number(today.slice(0, 4));
  const honours = HONOURED_COLLECTIONS.flatMap((collection) =>
    entries[collection].flatMap(({ id, data }): EntryProblem[] => {
      const roles = 'roles' in data ? data.roles : [];
      const district = districtOf(id);
      const problems = data.honours.flatMap(({ year, award, role }, index): FieldProblem[] => [
        ...(year !== undefined && year > thisYear ? [lateYear(index, year)] : []),
        ...(award !== undefined && brands.has(`${district}/${award}`) && !schemes.has(`${district}/${award}`)
          ? [noScheme(index, award)]
          : []),
        ...(role !== undefined && !roles.includes(role) ? [unknownRole(index, role, roles)] : []),
      ]);
      return problems.map((problem) => ({ ...problem, collection, id }));
    }),
  );
  return [...honours, ...entries.districts.flatMap((district) => libraryProblems(district, schemes))];
}

const lateYear = (index: number, year: number): FieldProblem => ({
  path: ['honours', index, 'year'],
  found: `年份写的是 ${String(year)}，还没到`,
  fix: '请写得荣誉的那一年；报道没写就把这一行删掉',
});

const noScheme = (index: number, award: string): FieldProblem => ({
  path: ['honours', index, 'award'],
  found: `品牌 “${award}” 的文件里没有评选项目`,
  fix: `请在它的文件里写 awards，或者把这一行删掉`,
});

/** A role that the team does not list could be a name. */
const unknownRole = (index: number, role: string, roles: readonly string[]): FieldProblem => ({
  path: ['honours', index, 'role'],
  found: `角色 “${role}” 不在这支队伍的“队员”（roles）里`,
  fix:
    roles.length > 0 ? `只写角色，不写姓名：${roles.join('、')}` : '个人得的荣誉写在队伍的文件里，先在 roles 里写角色',
});

/** `standards` names figures of the same file. */
export function standardProblems({ districts }: Pick<Entries, 'districts'>): EntryProblem[] {
  return districts.flatMap(({ id, data: { standards, figures } }) => {
    const labels = figures.map(({ label }) => label);
    return standards.flatMap((label, index) =>
      labels.includes(label)
        ? []
        : [{ collection: 'districts', id, path: ['standards', index], ...unknownFigure(label, labels) }],
    );
  });
}

const unknownFigure = (label: string, labels: readonly string[]): Pick<EntryProblem, 'found' | 'fix'> => ({
  found: `“数字”里没有统计项目 “${label}”`,
  fix: `请写这个文件的 figures 里有的：${labels.join('、')}`,
});

function libraryProblems({ id, data }: Entry<DistrictData>, schemes: ReadonlySet<string>): EntryProblem[] {
  const { library, figures, models } = data;
  if (!library) return [];
  const labels = figures.map(({ label }) => label);
  const names = models.map(({ name }) => name);
  const problems: FieldProblem[] = [
    ...library.counts.flatMap(({ figure }, index) =>
      labels.includes(figure)
        ? []
        : [
            {
              path: ['library', 'counts', index, 'figure'],
              ...unknownFigure(figure, labels),
            },
          ],
    ),
    ...(names.includes(library.model)
      ? []
      : [
          {
            path: ['library', 'model'],
            found: `“服务模式”里没有 “${library.model}”`,
            fix: `请写这个文件的 models 里有的：${names.join('、')}`,
          },
        ]),
    ...(library.award === undefined || schemes.has(`${id}/${library.award}`)
      ? []
      : [
          {
            path: ['library', 'award'],
            found: `没有编号是 “${library.award}”、写了评选项目的品牌`,
            fix: `请写 content/brands/${id}/ 里有 awards 的文件名`,
          },
        ]),
  ];
  return problems.map((problem) => ({ ...problem, collection: 'districts', id }));
}
