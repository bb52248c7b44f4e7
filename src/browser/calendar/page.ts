/**
 * The calendar's month is static, also for readers with a community (src/islands/place/month.ts). What filters it, shows it by week and
 * moves by keys (src/islands/calendar) is loaded when the reader first uses a control, or at once if the address or the clock asks for
 * another list than the static one.
 */
import { shanghaiNow } from '../../clock.ts';
import { districtOf } from '../../domain/key.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { keepOffline } from '../offline/keep-offline.ts';
import { release } from '../fresh/hold.ts';

const island = document.querySelector<HTMLElement>('[data-island="calendar"]')!;
const page = island.closest<HTMLElement>('[data-hold]')!;
const { code = '', worker = '' } = island.dataset;
const CONTROLS = 'button, select';
/** The same width as in calendar.css. */
const WIDE = '(min-width: 62.5em)';
const GRID_KEYS = /^(?:Arrow|Home|End|Page)/;

let loading: Promise<void> | undefined;
let isReady = false;

/** Resolves when the controls respond. */
function load(): Promise<void> {
  loading ??= (import(/* @vite-ignore */ code) as Promise<{ start: (island: HTMLElement) => Promise<void> }>)
    .then(({ start }) => {
      markStaticView(false);
      return start(island);
    })
    .then(
      () => {
        isReady = true;
        // With what has been loaded since.
        void keepOffline(worker);
      },
      () => {
        delete island.dataset['live'];
        document.documentElement.dataset['lost'] = '';
        release();
      },
    );
  return loading;
}

/** The static page is a grid on wide screens, else a list, of the whole month. Hydration expects the buttons as they were built. */
function markStaticView(isPressed: boolean): void {
  const isGrid =
    matchMedia(WIDE).matches &&
    document.documentElement.dataset['mode'] !== 'elder' &&
    page.querySelector(':not([data-sparse]) > .calendar-table');
  for (const button of [
    island.querySelector('.calendar-range button:last-child'),
    island.querySelector(`.calendar-views button:${isGrid ? 'first' : 'last'}-child`),
  ])
    button?.setAttribute('aria-pressed', String(isPressed));
}

/** Controls that are used before their code has arrived are used again then. */
function repeatOnceReady(event: Event, repeat: (control: HTMLElement) => void): void {
  const control = (event.target as Element).closest<HTMLElement>(CONTROLS);
  if (isReady || !control) return;
  event.stopPropagation();
  void load().then(() => {
    if (isReady) repeat(control);
  });
}

for (const [name, controls] of [
  ['pointerdown', CONTROLS],
  ['focusin', CONTROLS],
  // Its options come with the code.
  ['pointerover', '.f-station'],
] as const)
  island.addEventListener(name, ({ target }) => {
    if ((target as Element).closest(controls)) void load();
  });
island.addEventListener(
  'click',
  (event) => {
    repeatOnceReady(event, (control) => {
      control.click();
    });
  },
  true,
);
island.addEventListener(
  'change',
  (event) => {
    const { value } = event.target as HTMLSelectElement;
    repeatOnceReady(event, (select) => {
      (select as HTMLSelectElement).value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  },
  true,
);
page.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (isReady || !GRID_KEYS.test(key)) return;
  const day = (target as Element).closest('table') && (target as Element).closest<HTMLElement>('[data-day]');
  if (!day) return;
  event.preventDefault();
  void load().then(() => {
    document.querySelector<HTMLElement>(`[data-date="${day.dataset['day'] ?? ''}"] button`)?.focus();
  });
});

island.dataset['live'] = '';
const { at = 'all' } = document.documentElement.dataset;
const query = new URLSearchParams(location.search);
// The static month follows the reader's place, and thus shows its district.
const isAsked = (page.dataset['hold'] ?? '')
  .split(' ')
  .some((name) => name !== 'at' && query.get(name) && !(name === 'district' && query.get(name) === districtOf(at)));
if (isAsked || periodStateOf(page.dataset['period'] ?? '', shanghaiNow().day) !== 'present') void load();
else void showStaticMonth().catch(load);

async function showStaticMonth(): Promise<void> {
  if (at !== 'all') {
    const { showMonth } = (await import(/* @vite-ignore */ page.dataset['followsPlace']!)) as {
      showMonth: (place: string, page: HTMLElement) => Promise<boolean>;
    };
    if (!(await showMonth(at, page))) return load();
  }
  markStaticView(true);
  release('choice');
}
