/** Finds private data in a menu before it leaves the device, by the rules and in the words of checks/text/private-data.ts. */
import { walkValues } from '../checks/entry-problem.ts';
import { comparable, findPrivate } from '../privacy/private-text.ts';
import type { DraftMenu } from './draft.ts';
import type { DraftPlace } from './place.ts';

export interface PrivateFinding {
  /** Index of the activity; undefined for the menu itself. */
  activity: number | undefined;
  title: string;
  /** Within the activity, or the menu. */
  path: readonly PropertyKey[];
  /** With identifying characters masked. */
  found: string;
  fix: string;
}

export function privateFindings(menu: DraftMenu, { site, district }: DraftPlace): PrivateFinding[] {
  const allowed = [...district.stations.map(({ address = '' }) => address), site.email ?? '']
    .map(comparable)
    .filter((text) => text !== '');
  const findings: PrivateFinding[] = [];
  walkValues(menu, (value, [list, index, ...rest]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const isActivity = list === 'activities' && typeof index === 'number';
    const path = isActivity ? rest : [list, index].filter((step): step is PropertyKey => step !== undefined);
    for (const { kind, masked } of findPrivate(String(value), allowed)) {
      findings.push({
        activity: isActivity ? index : undefined,
        title: isActivity ? (menu.activities[index]?.title ?? '') : '',
        path,
        found: `有${kind.name} ${masked}`,
        fix: kind.fix,
      });
    }
  });
  return findings;
}
