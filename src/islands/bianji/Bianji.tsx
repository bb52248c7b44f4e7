import { useLayoutEffect, useRef } from 'react';
import { fullMonth, savedWords } from '../../view-models/bianji/days.ts';
import type { BianjiData } from '../../view-models/bianji/page.ts';
import * as urls from '../../urls.ts';
import { Glyph } from './parts/Glyph.tsx';
import { useAddress } from './state/use-address.ts';
import { useKeptFocus } from './state/use-kept-focus.ts';
import { useDesk, type OpenDesk } from './state/use-desk.ts';
import { SIDE_SCREENS, STEPS } from './steps.ts';

/** 编辑台: turns an editor's table into the menu of a month, in four steps, on this device only. */
export function Bianji(data: BianjiData) {
  const desk = useDesk(data);
  useAddress(desk.state, desk.dispatch);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box);
  useHeadingFocus(box, `${desk.state.step} ${String(desk.state.open)}`);
  const current = [...STEPS, ...SIDE_SCREENS].find(({ name }) => name === desk.state.step);
  const step = current?.Screen && current.isReachable(desk) ? current : STEPS[0];
  const Screen = step?.Screen;
  return (
    <div className="ed" ref={box}>
      <Head desk={desk} current={step?.name ?? 'start'} />
      <div className="wrap">{Screen && <Screen desk={desk} />}</div>
    </div>
  );
}

/** Moves the focus to the heading of a new screen, so that screen readers announce it. */
function useHeadingFocus(box: { readonly current: HTMLElement | null }, screen: string): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    // After a removal, the button that undoes it gets the focus.
    const target = box.current?.querySelector<HTMLElement>('[data-undo]') ?? box.current?.querySelector('h1');
    target?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [box, screen]);
}

function Head({ desk, current }: { desk: OpenDesk; current: string }) {
  const { state, chosen } = desk;
  const isStep = STEPS.some(({ name }) => name === current);
  const place = STEPS.findIndex(({ name }) => name === current);
  return (
    <div className="ed-head">
      <div className="wrap ed-head-in">
        <p className="ed-brand">
          <Mark />
          编辑台
        </p>
        {isStep && state.draft && chosen && (
          <p className="ed-which">
            {chosen.station.name}，{fullMonth(state.month)}
            {state.draft.sample && <span className="badge">示例</span>}
          </p>
        )}
        <SavedWords desk={desk} />
        <a className="ed-out" href={urls.home()}>
          回网站
        </a>
      </div>
      {isStep && <Steps desk={desk} place={place} current={current} />}
    </div>
  );
}

/** A file, as on paper: components/parts/Logo.astro. */
const Mark = () => <img src={urls.file('favicon.svg')} width="36" height="36" alt="" />;

function Steps({ desk, place, current }: { desk: OpenDesk; place: number; current: string }) {
  return (
    <nav className="wrap" aria-label="写菜单的四步">
      <ol className="ed-steps">
        {STEPS.map((step, index) => (
          <li key={step.name}>
            {step.Screen && step.isReachable(desk) ? (
              <button
                type="button"
                className={index < place ? 'done' : ''}
                aria-current={step.name === current ? 'step' : undefined}
                onClick={() => {
                  desk.dispatch({ type: 'go', step: step.name });
                }}
              >
                {step.label}
              </button>
            ) : (
              <span>{step.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SavedWords({ desk: { saved, isKept, today } }: { desk: OpenDesk }) {
  if (!isKept || saved.state === 'failed')
    return (
      <p className="ed-saved not" role="status">
        <Glyph name="warn" />
        <span>这个浏览器不留草稿，写完再关</span>
      </p>
    );
  return (
    <p className="ed-saved" role="status">
      <Glyph name="tick" />
      <span>
        {saved.state === 'saved'
          ? `已存 ${savedWords(saved.at, today)}`
          : saved.state === 'saving'
            ? '正在存'
            : '草稿只存这台设备'}
      </span>
    </p>
  );
}
