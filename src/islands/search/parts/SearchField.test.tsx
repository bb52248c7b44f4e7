import { act, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { SearchField } from './SearchField.tsx';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const onQuery = vi.fn<(query: string) => void>();
const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) => {
  event.preventDefault();
});
const field = () => document.querySelector('input')!;
const dispatch = (event: Event) =>
  act(() => {
    field().dispatchEvent(event);
  });
const type = (text: string) => {
  field().value = text;
  dispatch(new InputEvent('input', { bubbles: true }));
};

beforeEach(() => {
  onQuery.mockClear();
  onSubmit.mockClear();
  document.body.innerHTML = '<div></div>';
  act(() => {
    createRoot(document.querySelector('div')!).render(
      <SearchField id="q" input={createRef()} onQuery={onQuery} onSubmit={onSubmit} />,
    );
  });
});

it('reports the query at every keystroke', () => {
  type('义');
  type('义诊');
  expect(onQuery.mock.calls).toEqual([['义'], ['义诊']]);
});

it('reports nothing during composition, and once at its end', () => {
  dispatch(new CompositionEvent('compositionstart', { bubbles: true }));
  type('yi');
  type("yi'zhen");
  expect(onQuery).not.toHaveBeenCalled();
  field().value = '义诊';
  dispatch(new CompositionEvent('compositionend', { bubbles: true }));
  expect(onQuery.mock.calls).toEqual([['义诊']]);
});

it('does not submit on the Enter that ends a composition', () => {
  dispatch(new CompositionEvent('compositionstart', { bubbles: true }));
  act(() => {
    document.querySelector('form')!.requestSubmit();
  });
  expect(onSubmit).not.toHaveBeenCalled();
  dispatch(new CompositionEvent('compositionend', { bubbles: true }));
  act(() => {
    document.querySelector('form')!.requestSubmit();
  });
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('clears the field and keeps the focus', () => {
  type('义诊');
  act(() => {
    document.querySelector<HTMLElement>('[aria-label="清空"]')!.click();
  });
  expect(field().value).toBe('');
  expect(onQuery).toHaveBeenLastCalledWith('');
  expect(document.activeElement).toBe(field());
});
