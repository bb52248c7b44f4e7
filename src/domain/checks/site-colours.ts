import type { Entries } from '../schema/collections.ts';
import { buttonRatio, forButtons, GROUNDS, TEXT_RATIO, type Scheme } from '../theme/palette.ts';
import type { EntryProblem } from './entry-problem.ts';

/** Checks that text can be read on the accent of the site; the other shades follow from it and always can (theme/palette.test.ts). */
export function colourProblems({ site }: Entries): EntryProblem[] {
  return site.flatMap(({ id, data: { colours } }) =>
    (['light', 'dark'] as const).flatMap((scheme): EntryProblem[] => {
      const fill = colours?.[scheme];
      if (fill === undefined || buttonRatio(scheme, fill) >= TEXT_RATIO) return [];
      return [{ collection: 'site', id, path: ['colours', scheme], ...adviceFor(scheme, fill) }];
    }),
  );
}

const NAMES = {
  light: { text: '白字', colour: '深' },
  dark: { text: `深色模式里 ${GROUNDS.dark.text} 的字`, colour: '浅' },
} as const;

function adviceFor(scheme: Scheme, fill: string): Pick<EntryProblem, 'found' | 'fix'> {
  const { text, colour } = NAMES[scheme];
  // Rounded down, so that what is just not enough does not look as if it were.
  const ratio = (Math.floor(buttonRatio(scheme, fill) * 100) / 100).toFixed(2);
  return {
    found: `${text}写在 ${fill} 上，对比度只有 ${ratio}，要 ${String(TEXT_RATIO)} 以上才看得清`,
    fix: `请调${colour}一些，例如同一个色调的 ${forButtons(scheme, fill)}`,
  };
}
