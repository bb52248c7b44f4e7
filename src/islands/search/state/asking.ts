/** What page and panel have in common: the field, what was asked, and what was asked before. */
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { walkResults } from './keys.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';

export interface AskedIn {
  box: RefObject<HTMLDivElement | null>;
  input: RefObject<HTMLInputElement | null>;
}

export interface Asking {
  /** Puts a query into the field, for whoever taps it instead of typing. */
  fill: (query: string) => void;
  recent: readonly string[];
  remember: () => void;
  forget: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The field keeps its own text, so that it is put there by hand. */
export function write(field: HTMLInputElement | null, text: string): void {
  if (field) field.value = text;
}

export function useAsking({ box, input }: AskedIn, query: string, onQuery: (query: string) => void): Asking {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    setRecent(readRecent());
  }, []);
  return {
    recent,
    fill: (text) => {
      write(input.current, text);
      onQuery(text);
      input.current?.focus();
    },
    remember: () => {
      setRecent(keepRecent(query));
    },
    forget: () => {
      setRecent(clearRecent());
      input.current?.focus();
    },
    onKeyDown: (event) => {
      walkResults(event, box, input);
    },
  };
}
