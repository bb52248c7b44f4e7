import { useEffect, useState } from 'react';
import type { Day } from '../../../domain/calendar/day.ts';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Desk } from '../desk.ts';
import { loadHandOver } from '../hand-over/modules.ts';
import { usePublished } from '../hand-over/use-published.ts';
import type { Draft } from '../state/state.ts';
import { menuOf } from '../state/use-desk.ts';
import { loadRenderer, type Renderer } from './load.ts';

export type Preview = Awaited<ReturnType<Renderer['preview']>>;

/** Undefined while it is rendered; `failed` if its files cannot be loaded or rendering throws. */
export function usePreview(desk: Desk): Preview | 'failed' | undefined {
  const { chosen, today } = desk;
  const { draft } = desk.state;
  const published = usePublished(desk, draft?.month);
  const base = published.state === 'loading' ? 'loading' : published.menu;
  const [shown, setShown] = useState<Preview | 'failed'>();
  useEffect(() => {
    if (!draft || !chosen || base === 'loading') return undefined;
    let isCurrent = true;
    const { place, station } = chosen;
    Promise.all([loadRenderer(), asHandedOver(draft, base, today)])
      .then(([{ preview }, whole]) => preview({ draft: whole, place, months: station.months, today }))
      .then(
        (made) => {
          if (isCurrent) setShown(made);
        },
        (error: unknown) => {
          console.error(error);
          if (isCurrent) setShown('failed');
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [draft, chosen, today, base]);
  return shown;
}

/** The draft merged with the published menu. Entries without a date come last, and are reported as left out. */
async function asHandedOver(draft: Draft, published: DraftMenu | undefined, today: Day): Promise<DraftMenu> {
  const { handedDraft } = await loadHandOver();
  const written = menuOf(draft);
  const { menu } = await handedDraft(written, published, today);
  const undated = written.activities.filter(({ date, rule }) => date === undefined && rule === undefined);
  return { ...menu, activities: [...menu.activities, ...undated] };
}
