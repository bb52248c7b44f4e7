/** Stores the draft a moment after each change, and asks before leaving only where that failed. */
import { useEffect, useRef, useState } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import { draftId, dropDraft, storeDraft, storedDrafts, type StoredDraft } from './drafts.ts';
import type { State } from './state.ts';

export type Saved = { state: 'none' | 'saving' | 'failed' } | { state: 'saved'; at: string };

const PAUSE_MS = 400;

export function useSaving({ draft, step }: State): Saved {
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const last = useRef(draft);
  useEffect(() => {
    if (draft === undefined || draft === last.current) return undefined;
    setSaved({ state: 'saving' });
    const later = setTimeout(() => {
      last.current = draft;
      const { day, time } = shanghaiNow();
      const at = `${day} ${time}` as const;
      storeDraft({ id: draftId(draft), draft, step, at }).then(
        () => {
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
  }, [draft, step]);
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
  return saved;
}

/** The stored drafts, and whether the browser keeps any. */
export function useDrafts(): {
  drafts: readonly StoredDraft[] | undefined;
  isKept: boolean;
  discard: (id: string) => void;
} {
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
  return { drafts, isKept, discard };
}
