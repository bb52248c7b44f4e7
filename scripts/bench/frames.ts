/**
 * What frames cost, from the browser's own trace. The time between two frames says little: a browser that has nothing to draw waits
 * for the next tick of 16.7 ms. A frame costs what its main thread was busy since the one before, and the drawing of it.
 */
import type { Browser } from '@playwright/test';

export interface Frame {
  /** Milliseconds on the wall, in which other programs may have had their turn. */
  wall: number;
  /** Milliseconds of processor, which they cannot lengthen. */
  processor: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: begin, on the wall, of processor. */
  ts: number;
  dur?: number;
  tdur?: number;
}

export async function framesDuring(browser: Browser, act: () => Promise<void>): Promise<Frame[]> {
  const devTools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => { events.push(...value as unknown as TraceEvent[]); });
  await devTools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'viz'] } });
  await act();
  const complete = new Promise((resolve) => { devTools.once('Tracing.tracingComplete', resolve); });
  await devTools.send('Tracing.end');
  await complete;
  await devTools.detach();
  return framesOf(events);
}

export function framesOf(events: readonly TraceEvent[]): Frame[] {
  const main = events.find(({ name }) => name === 'ProxyMain::BeginMainFrame');
  const spans = events.filter(({ ph }) => ph === 'X').toSorted((one, other) => one.ts - other.ts);
  const tasks = spans.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const frames: Frame[] = [];
  let next = 0;
  for (const draw of spans.filter(({ name }) => name === 'Display::DrawAndSwap')) {
    const frame = costOf(draw);
    for (let task = tasks[next]; task && task.ts < draw.ts; task = tasks[next]) {
      frame.wall += costOf(task).wall;
      frame.processor += costOf(task).processor;
      next += 1;
    }
    frames.push(frame);
  }
  return frames;
}

const costOf = ({ dur = 0, tdur = 0 }: TraceEvent): Frame => ({ wall: dur / 1000, processor: tdur / 1000 });
