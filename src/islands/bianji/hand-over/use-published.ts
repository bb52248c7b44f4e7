import { useEffect, useState } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Desk } from '../desk.ts';
import { findPublished, type PublishedMenu } from '../state/published.ts';

export interface Published {
  state: 'loading' | 'none' | 'found' | 'unreachable';
  menu: DraftMenu | undefined;
  retry: () => void;
}

/** The published menu of the month. Offline, a month that was never published counts as having none. */
export function usePublished({ engine, chosen }: Desk, month: Month | undefined): Published {
  const [found, setFound] = useState<{ id: string; menu: PublishedMenu | 'none' | 'unreachable' }>();
  const [tries, setTries] = useState(0);
  const key = chosen?.station.key;
  const id = `${key ?? ''}/${month ?? ''}`;
  useEffect(() => {
    if (!engine || key === undefined || month === undefined) return undefined;
    let isCurrent = true;
    void findPublished(engine, key, month).then((menu) => {
      if (isCurrent) setFound({ id, menu });
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, key, month, id, tries]);
  const retry = (): void => {
    setFound(undefined);
    setTries((count) => count + 1);
  };
  if (found?.id !== id) return { state: 'loading', menu: undefined, retry };
  const isKnown = month !== undefined && chosen?.station.months.includes(month);
  if (typeof found.menu === 'object') return { state: 'found', menu: found.menu.menu, retry };
  return { state: found.menu === 'none' || !isKnown ? 'none' : 'unreachable', menu: undefined, retry };
}
