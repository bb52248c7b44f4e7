/**
 * Today on the screen in a hall. At most four activities stand on it, fewer if their titles are long; more are turned as pages. A day with
 * more than two is set smaller, and leaves one line for tomorrow.
 */

const MAX_ROWS = 4;
/** More than these are set smaller. */
const MAX_LARGE_ROWS = 2;

/** @param turn number of pages turned so far; undefined where nothing may move, so that only the first page is shown */
export function layOutToday(screen: HTMLElement, turn: number | undefined): void {
  const today = screen.querySelector<HTMLElement>('section[data-rel="today"]');
  if (!today) return;
  const rows = [...today.querySelectorAll<HTMLElement>('li:not([data-rel="past"])')];
  today.toggleAttribute('data-busy', rows.length > MAX_LARGE_ROWS);
  markLead(screen.querySelector('section[data-rel="tomorrow"]'));
  const perPage = rowsPerPage(today, rows);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const page = (turn ?? 0) % pages;
  showPage(rows, page, perPage);
  write(today.querySelector('[data-pages]'), pageWords({ page, pages, perPage, moves: turn !== undefined }));
  const next = nextAfter(today);
  for (const words of today.querySelectorAll<HTMLElement>('[data-words]'))
    write(words, `${words.dataset['words'] ?? ''}${next === undefined ? '' : `，下一场：${next}`}`);
}

/** The activity that stands for the whole of tomorrow. */
function markLead(tomorrow: Element | null): void {
  const lead = tomorrow?.querySelector('li:not(.off)');
  for (const row of tomorrow?.querySelectorAll('li') ?? []) row.toggleAttribute('data-lead', row === lead);
}

/** The most with which every page fits; one row at least. */
function rowsPerPage(today: HTMLElement, rows: readonly HTMLElement[]): number {
  const room = today.parentElement?.clientHeight ?? 0;
  let perPage = MAX_ROWS;
  while (perPage > 1 && !fits(today, rows, { perPage, room })) perPage -= 1;
  return perPage;
}

function fits(
  today: HTMLElement,
  rows: readonly HTMLElement[],
  { perPage, room }: { perPage: number; room: number },
): boolean {
  for (let page = 0; page * perPage < rows.length; page += 1) {
    showPage(rows, page, perPage);
    if (today.offsetHeight > room) return false;
  }
  return true;
}

function showPage(rows: readonly HTMLElement[], page: number, perPage: number): void {
  rows.forEach((row, index) => row.toggleAttribute('data-other-page', Math.floor(index / perPage) !== page));
}

function pageWords({ page, pages, perPage, moves }: Record<'page' | 'pages' | 'perPage', number> & { moves: boolean }) {
  if (pages === 1) return '';
  return moves ? `${String(page + 1)}/${String(pages)}` : `先列${String(perPage)}场`;
}

/** 12月2日 周三 9:30，手机课; undefined if nothing takes place on the days that the screen knows. */
function nextAfter(today: Element): string | undefined {
  for (let day = today.nextElementSibling; day; day = day.nextElementSibling) {
    const next = day.querySelector('[data-next]')?.getAttribute('data-next');
    if (next) return next;
  }
  return undefined;
}

/** Unchanged text is not written: screen readers would repeat it, and engines lay out anew. */
export function write(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
