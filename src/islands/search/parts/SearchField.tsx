import { useRef, type RefObject } from 'react';
import * as urls from '../../../urls.ts';
import { Icon } from '../../Icon.tsx';
import { write } from '../state/asking.ts';

export interface SearchFieldProps {
  id: string;
  input: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  onSubmit: (event: { preventDefault: () => void }) => void;
}

/** The field asks as one types, but never while an input method still composes characters, and keeps its own text for the same reason. */
export function SearchField({ id, input, onQuery, onSubmit }: SearchFieldProps) {
  const composing = useRef(false);
  const tell = (): void => {
    if (!composing.current) onQuery(input.current?.value ?? '');
  };
  const clear = (): void => {
    write(input.current, '');
    onQuery('');
    input.current?.focus();
  };
  return (
    <form
      className="sb"
      role="search"
      action={urls.search()}
      onSubmit={(event) => {
        if (composing.current) event.preventDefault();
        else onSubmit(event);
      }}
    >
      <label className="vh" htmlFor={id}>
        搜活动、站点、队伍、品牌
      </label>
      <button type="submit" className="sb-x" aria-label="搜索">
        <Icon name="search" />
      </button>
      <input
        ref={input}
        id={id}
        name="q"
        type="search"
        placeholder="搜活动、站点"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={80}
        onInput={tell}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
          tell();
        }}
      />
      <button type="button" className="sb-x" aria-label="清空" onClick={clear}>
        <Icon name="x" />
      </button>
    </form>
  );
}
