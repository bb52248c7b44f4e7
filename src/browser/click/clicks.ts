/** Click handlers of controls that many pages share, delegated to the document so that they work while it is still being parsed. */
import { copy } from './copy.ts';
import { openModule } from './module.ts';
import { setMode, switchTheme } from './modes.ts';
import { printOn } from './print.ts';
import { followSearch } from './search.ts';

type ClickHandler = (value: string, event: MouseEvent, element: HTMLElement) => void;

/** By attribute, without `data-`. */
const HANDLERS: [name: string, handle: ClickHandler][] = [
  ['set-mode', setMode],
  ['switch-theme', switchTheme],
  ['copy', copy],
  ['module', openModule],
  ['print', printOn],
  ['search', followSearch],
];

export function listenForClicks(): void {
  document.addEventListener('click', (event) => {
    for (const [name, handle] of HANDLERS) {
      const element = (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
      if (element) handle(element.getAttribute(`data-${name}`)!, event, element);
    }
  });
}
