/** Click handlers of controls that many pages share, delegated to the document so that they work while it is still being parsed. */
import { loadModule, openModule } from './module.ts';
import { setMode, switchTheme } from './modes.ts';
import { followSearch } from './search.ts';

type ClickHandler = (value: string, event: MouseEvent, element: HTMLElement) => void | Promise<void>;

/** By attribute, without `data-`. */
const HANDLERS: Readonly<Record<string, ClickHandler>> = {
  'set-mode': setMode,
  'switch-theme': switchTheme,
  module: openModule,
  search: followSearch,
};

export function listenForClicks(): void {
  document.addEventListener('pointerdown', loadModule);
  document.addEventListener('click', (event) => {
    for (const name in HANDLERS) {
      const element = (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
      if (element) void HANDLERS[name]!(element.getAttribute(`data-${name}`)!, event, element);
    }
  });
}
