/** Fills 添加到日历 when it is opened; loaded on demand (browser/click/module.ts). */
import { createRoot, type Root } from 'react-dom/client';
import { shanghaiNow } from '../../clock.ts';
import { AddToCalendar, type Offer } from './AddToCalendar.tsx';

let root: Root | undefined;

/** @param control the summary of 添加到日历, or 加到日历 among the actions of the page, which saves the next date at once */
export function open(control: HTMLElement): void {
  const box = document.querySelector<HTMLDetailsElement>('.add-to-calendar')!;
  const offer = JSON.parse(box.querySelector('script')!.text) as Offer;
  const isAction = control.parentElement !== box;
  root ??= createRoot(box.querySelector('.dates-to-add')!);
  root.render(<AddToCalendar {...offer} now={shanghaiNow()} onShown={isAction ? () => save(box) : undefined} />);
}

function save(box: HTMLDetailsElement): void {
  box.open = true;
  box.scrollIntoView({ block: 'nearest' });
  // What follows for readers with a keyboard, or without sight, is there.
  box.querySelector('summary')!.focus({ preventScroll: true });
  // Apps such as 微信 cannot save files: the box has lines to copy there.
  if (!('inApp' in document.documentElement.dataset))
    box.querySelector<HTMLElement>('.dates-to-add a[download]')?.click();
}
