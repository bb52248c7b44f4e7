/** Fills 添加到日历 when it is opened; loaded on demand (browser/click/module.ts). */
import { createRoot, type Root } from 'react-dom/client';
import { shanghaiNow } from '../../clock.ts';
import { AddToCalendar, type Offer } from './AddToCalendar.tsx';

let root: Root | undefined;

/** @param summary of the <details> */
export function open(summary: HTMLElement): void {
  const box = summary.parentElement!;
  const offer = JSON.parse(box.querySelector('script')!.text) as Offer;
  root ??= createRoot(box.querySelector('.dates-to-add')!);
  root.render(<AddToCalendar {...offer} now={shanghaiNow()} />);
}
