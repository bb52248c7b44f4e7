import { useMemo } from 'react';
import type { CareLine } from '../../../view-models/care/care-lines.ts';
import { NATIONAL_CARE_LINE } from '../../../view-models/care/national-lines.ts';
import { isDistress } from '../../../view-models/care/is-distress.ts';
import { HelpCard } from './HelpCard.tsx';

interface DistressHelpProps {
  query: string;
  lines: readonly CareLine[];
  /** The district whose lines come first. */
  district?: string | undefined;
  id: string;
}

/** Help lines above the results of a query in distress. It does not wait for the index, and is announced to screen readers. */
export function DistressHelp({ query, lines, district, id }: DistressHelpProps) {
  const isShown = useMemo(
    () =>
      isDistress(
        query,
        [NATIONAL_CARE_LINE, ...lines].map(({ phone }) => phone),
      ),
    [query, lines],
  );
  const ordered = [
    ...lines.filter((line) => line.district === district),
    ...lines.filter((line) => line.district !== district),
  ];
  return <div aria-live="polite">{isShown && <HelpCard lines={ordered} id={id} />}</div>;
}
