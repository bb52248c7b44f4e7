/** The search box of page and panel: its field, recent queries, and arrow keys through the results. */
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { moveFocus } from './arrow-keys.ts';
import { clearRecent, keepRecent, readRecent } from './recent.ts';

interface SearchBoxElements {
  box: RefObject<HTMLDivElement | null>;
  input: RefObject<HTMLInputElement | null>;
}

interface SearchBox {
  /** Sets the query, where it is tapped instead of typed. */
  fill: (query: string) => void;
  recent: readonly string[];
  /** Adds the current query to the recent ones. */
  remember: () => void;
  forget: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The field is uncontrolled (see SearchField), so its text is set directly. */
export function setFieldText(field: HTMLInputElement | null, text: string): void {
  if (field) field.value = text;
}

export function useSearchBox(
  { box, input }: SearchBoxElements,
  query: string,
  onQuery: (query: string) => void,
): SearchBox {
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => {
    setRecent(readRecent());
  }, []);
  return {
    recent,
    fill: (text) => {
      setFieldText(input.current, text);
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
      moveFocus(event, box, input);
    },
  };
}
