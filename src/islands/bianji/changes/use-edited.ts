import { useMemo, useState } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Edit, EditedMenu } from '../../../view-models/bianji/hand-over.ts';
import type { Desk } from '../desk.ts';
import { loadHandOver, type HandOverModule } from '../hand-over/modules.ts';
import { usePublished, type Published } from '../hand-over/use-published.ts';
import type { Base } from '../hand-over/Way.tsx';
import { useModule } from '../parts/use-module.ts';
import { useEdits, type Edits } from './edits.ts';

export interface EditedDesk {
  published: Published;
  edits: Edits;
  /** Undefined until code, menu and calendars are loaded. */
  open:
    | {
        module: HandOverModule;
        base: DraftMenu;
        edited: EditedMenu;
        /** The menu with further edits. */
        with: (further: readonly Edit[]) => EditedMenu;
      }
    | undefined;
  replaceBase: Base['replace'];
}

/** A published menu with its edits. */
export function useEdited(desk: Desk, month: Month | undefined): EditedDesk {
  const { chosen, calendars, today } = desk;
  const module = useModule(loadHandOver);
  const published = usePublished(desk, month);
  const edits = useEdits(chosen?.station.key, month);
  const id = `${chosen?.station.key ?? ''}/${month ?? ''}`;
  const [newer, setNewer] = useState<{ id: string; menu: DraftMenu }>();
  const base = newer?.id === id ? newer.menu : published.menu;
  const open = useMemo(() => {
    if (!module || !base || !calendars || !chosen || month === undefined) return undefined;
    const context = { month, today, calendars, station: chosen.station.name };
    return {
      module,
      base,
      edited: module.applyEdits(base, edits.list, context),
      with: (further: readonly Edit[]) => module.applyEdits(base, [...edits.list, ...further], context),
    };
  }, [module, base, calendars, chosen, month, today, edits.list]);
  return {
    published,
    edits,
    open,
    replaceBase: (menu) => {
      if (menu) setNewer({ id, menu });
    },
  };
}
