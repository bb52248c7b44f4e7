/** Changes of published menus that are not handed over yet, stored on this device if storage is available. */
import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { useEffect, useState } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { Edit } from '../../../domain/draft/published/edits.ts';
import type { Key } from '../../../domain/key.ts';
import * as urls from '../../../urls.ts';

let store: UseStore | undefined;
const edits = (): UseStore => (store ??= createStore(`zhouzhou ${urls.home()} bianji edits`, 'edits'));
/** By station and month; shared by both screens, and used where storage is not available. */
const inMemory = new Map<string, readonly Edit[]>();

export interface Edits {
  list: readonly Edit[];
  replace: (list: readonly Edit[]) => void;
}

export function useEdits(station: Key | undefined, month: Month | undefined): Edits {
  const id = `${station ?? ''}/${month ?? ''}`;
  const [shown, setShown] = useState<{ id: string; list: readonly Edit[] }>({ id: '', list: NONE });
  useEffect(() => {
    let isCurrent = true;
    void storedEdits(id).then((list) => {
      if (isCurrent) setShown({ id, list });
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return {
    list: shown.id === id ? shown.list : NONE,
    replace: (list) => {
      setShown({ id, list });
      inMemory.set(id, list);
      void (list.length === 0 ? del(id, edits()) : set(id, list, edits())).catch(() => undefined);
    },
  };
}

const NONE: readonly Edit[] = [];

const storedEdits = async (id: string): Promise<readonly Edit[]> =>
  inMemory.get(id) ?? (await get<readonly Edit[]>(id, edits()).catch(() => undefined)) ?? NONE;
