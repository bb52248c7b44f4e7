/** Arrow keys move the focus from the field through the results and back, as in a list box. */
import type { KeyboardEvent, RefObject } from 'react';

export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  box: RefObject<HTMLElement | null>,
  input: RefObject<HTMLInputElement | null>,
): void {
  // Input methods use the same keys during composition.
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...(box.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const target = targetOf(event.key, at, links, input.current);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function targetOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  input: HTMLElement | null,
): HTMLElement | null | undefined {
  const inField = document.activeElement === input;
  if (key === 'ArrowDown' && inField) return links[0];
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return links[at + 1];
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  return undefined;
}
