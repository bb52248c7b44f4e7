import type { MouseEvent } from 'react';

/** Follows a link inside the page, unless the reader wants it in another tab. */
export const plainly =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    act();
  };
