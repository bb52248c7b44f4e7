import { useRef, type RefObject } from 'react';
import * as urls from '../../../urls.ts';
import { Icon } from '../../parts/Icon.tsx';
import { setFieldText } from '../state/search-box.ts';

interface SearchFieldProps {
  id: string;
  input: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  onSubmit: (event: { preventDefault: () => void }) => void;
}

/** Reports the query at every keystroke except during composition. The input is uncontrolled, as setting it would break the composition. */
export function SearchField({ id, input, onQuery, onSubmit }: SearchFieldProps) {
  const isComposing = useRef(false);
  const reportQuery = (): void => {
    if (!isComposing.current) onQuery(input.current?.value ?? '');
  };
  const clear = (): void => {
    setFieldText(input.current, '');
    onQuery('');
    input.current?.focus();
  };
  return (
    <form
      className="search-box"
      role="search"
      action={urls.search()}
      onSubmit={(event) => {
        if (isComposing.current) event.preventDefault();
        else onSubmit(event);
      }}
    >
      <label className="vh" htmlFor={id}>
        搜活动、站点
      </label>
      <button type="submit" className="search-box-button" aria-label="搜索">
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
        onInput={reportQuery}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          reportQuery();
        }}
      />
      <button type="button" className="search-box-button" aria-label="清空" onClick={clear}>
        <Icon name="x" />
      </button>
    </form>
  );
}
