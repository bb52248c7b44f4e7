/** What happens when somebody presses what stands on many pages. All of it listens before it is there. */
import { copy } from './copy.ts';
import { setMode, switchTheme } from './modes.ts';
import { printOn } from './print.ts';
import { followSearch } from './search.ts';

type Press = (value: string, event: MouseEvent, element: HTMLElement) => void;

/** By their attributes, which begin with `data-`. */
const PRESSES: [name: string, press: Press][] = [
  ['set-mode', setMode],
  ['switch-theme', switchTheme],
  ['copy', copy],
  ['print', printOn],
  ['search', followSearch],
];

export function listenForPresses(): void {
  document.addEventListener('click', (event) => {
    for (const [name, press] of PRESSES) {
      const element = (event.target as Element).closest<HTMLElement>(`[data-${name}]`);
      if (element) press(element.getAttribute(`data-${name}`)!, event, element);
    }
  });
}
