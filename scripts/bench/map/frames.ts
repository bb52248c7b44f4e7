/**
 * What frames cost, from the browser's own trace. The time between two frames says little: a browser that has nothing to draw waits
 * for the next tick of 16.7 ms. A frame costs what kept the main thread busy before it and in it, and the drawing of it.
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
 * A frame is closed by the main frame that lays it out, or by a drawing that needs none, as while the compositor moves something. Of
 * two main frames before one drawing each had a tick of its own, so that they are two frames.
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
    // Work that ended more than a tick before delayed no frame.
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
    .reduce((sum, { wall, processor }) => ({ wall: sum.wall + wall, processor: sum.processor + processor }), {
      wall: 0,
      processor: 0,
    });

const costOf = ({ dur = 0, tdur = 0 }: TraceEvent): Frame => ({ wall: dur / 1000, processor: tdur / 1000 });
