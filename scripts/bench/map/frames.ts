/**
 * Measures the cost of frames from the browser's trace. The time between two frames is no measure, because an idle browser waits for the
 * next tick of 16.7 ms. The cost is the work of the main thread before and in the frame, and the drawing.
 */
import type { Browser } from '@playwright/test';

export interface Frame {
  /** Milliseconds, which other programs may have lengthened. */
  elapsed: number;
  /** Milliseconds of processor time, which they cannot lengthen. */
  processor: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: start, elapsed time, processor time. */
  ts: number;
  dur?: number;
  tdur?: number;
}

export async function framesDuring(browser: Browser, act: () => Promise<void>): Promise<Frame[]> {
  const devTools = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  devTools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await devTools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'viz'] },
  });
  await act();
  const complete = new Promise((resolve) => {
    devTools.once('Tracing.tracingComplete', resolve);
  });
  await devTools.send('Tracing.end');
  await complete;
  await devTools.detach();
  return framesOf(events);
}

/**
 * A frame ends with the main frame that lays it out, or with a draw that needs none, as when the compositor moves a layer. Two main frames
 * before one draw had a tick each, so they are two frames.
 */
export function framesOf(events: readonly TraceEvent[]): Frame[] {
  const spans = events.filter(({ ph }) => ph === 'X').toSorted((one, other) => one.ts - other.ts);
  const begins = spans.filter(({ name }) => name === MAIN_FRAME);
  const main = begins[0];
  const tasks = spans.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const draws = spans.filter(({ name }) => name === 'Display::DrawAndSwap');
  const laidOut = begins.map(
    (begin) => tasks.find((task) => task.ts <= begin.ts && endOf(task) >= endOf(begin)) ?? begin,
  );
  const drawnWith = laidOut.map((task) => draws.find(({ ts }) => ts >= endOf(task)));
  const withMain = laidOut.map((task, index): Frame => {
    // Work that ended more than a tick earlier delayed no frame.
    const before = tasks.filter(
      (other) =>
        other.ts < task.ts &&
        other.ts >= (laidOut[index - 1] ? endOf(laidOut[index - 1]!) : 0) &&
        endOf(other) > task.ts - TICK,
    );
    const draw = drawnWith[index];
    return sumOf([...before, task, ...(draw && draw !== drawnWith[index + 1] ? [draw] : [])]);
  });
  const alone = draws.filter((draw) => !drawnWith.includes(draw)).map((draw) => sumOf([draw]));
  return [...withMain, ...alone];
}

const MAIN_FRAME = 'ProxyMain::BeginMainFrame';
/** Microseconds from one frame to the next at 60 Hz. */
const TICK = 16_667;

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

const sumOf = (events: readonly TraceEvent[]): Frame =>
  events
    .map(costOf)
    .reduce(
      (sum, { elapsed, processor }) => ({ elapsed: sum.elapsed + elapsed, processor: sum.processor + processor }),
      {
        elapsed: 0,
        processor: 0,
      },
    );

const costOf = ({ dur = 0, tdur = 0 }: TraceEvent): Frame => ({ elapsed: dur / 1000, processor: tdur / 1000 });
