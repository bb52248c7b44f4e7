import { useEffect, useState } from 'react';
import type { PreviewInput } from '../../../view-models/bianji/preview.ts';
import type { Desk } from '../desk.ts';
import { menuOf } from '../state/use-desk.ts';
import { loadRenderer, type Renderer } from './load.ts';

export type Preview = Awaited<ReturnType<Renderer['preview']>>;

/** Undefined while it is made; `failed` where its files cannot be loaded, or the draft is of a kind that no page can show. */
export function usePreview({ state: { draft }, chosen, today }: Desk): Preview | 'failed' | undefined {
  const [shown, setShown] = useState<Preview | 'failed'>();
  useEffect(() => {
    if (!draft || !chosen) return undefined;
    let isCurrent = true;
    const input: PreviewInput = { draft: menuOf(draft), place: chosen.place, months: chosen.station.months, today };
    loadRenderer()
      .then(({ preview }) => preview(input))
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
  }, [draft, chosen, today]);
  return shown;
}
