/** Stores the draft shortly after each change, and asks before leaving the page only if that failed. */
import { useEffect, useState } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import { draftId, dropDraft, storeDraft, storedDrafts, type StoredDraft } from './drafts.ts';
import type { State } from './state.ts';

export type Saved = { state: 'none' | 'saving' | 'failed' } | { state: 'saved'; at: string };

const PAUSE_MS = 400;

export function useSaving({ draft, step }: State, { drafts = [], remember }: Drafts): Saved {
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const isStored = drafts.some((stored) => stored.draft === draft);
  useEffect(() => {
    if (draft === undefined || isStored) return undefined;
    setSaved({ state: 'saving' });
    const later = setTimeout(() => {
      const { day, time } = shanghaiNow();
      const at = `${day} ${time}` as const;
      const stored = { id: draftId(draft), draft, step, at };
      storeDraft(stored).then(
        () => {
          remember(stored);
          setSaved({ state: 'saved', at });
        },
        () => {
          setSaved({ state: 'failed' });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
    };
  }, [draft, step, isStored, remember]);
  const isAtRisk = saved.state === 'failed' && draft !== undefined;
  useEffect(() => {
    if (!isAtRisk) return undefined;
    const ask = (event: Event): void => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [isAtRisk]);
  // A change is not saved yet when it is first shown.
  return draft !== undefined && !isStored && saved.state === 'saved' ? { state: 'saving' } : saved;
}

/** The stored drafts, and whether storage is available. */
export interface Drafts {
  /** Latest first; undefined until they are read. */
  drafts: readonly StoredDraft[] | undefined;
  isKept: boolean;
  discard: (id: string) => void;
  remember: (stored: StoredDraft) => void;
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>();
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    storedDrafts().then(setDrafts, () => {
      setDrafts([]);
      setKept(false);
    });
  }, []);
  const discard = (id: string): void => {
    setDrafts((all) => all?.filter((stored) => stored.id !== id));
    void dropDraft(id).catch(() => undefined);
  };
  const [remember] = useState(() => (stored: StoredDraft): void => {
    setDrafts((all = []) => [stored, ...all.filter(({ id }) => id !== stored.id)]);
  });
  return { drafts, isKept, discard, remember };
}
