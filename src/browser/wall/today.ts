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
  screen.toggleAttribute('data-over', !today);
  if (!today) return;
  const rows = [...today.querySelectorAll('li:not([data-rel="past"])')];
  today.toggleAttribute('data-done', rows.length === 0 && today.querySelector('li') !== null);
  today.toggleAttribute('data-busy', rows.length > MAX_LARGE_ROWS);
  let perPage = MAX_ROWS;
  const show = (page: number): void => {
    rows.forEach((row, index) => row.toggleAttribute('data-other-page', Math.floor(index / perPage) !== page));
  };
  const isCutOff = (_: Element, index: number): boolean => {
    show(Math.floor(index / perPage));
    return today.offsetHeight > today.parentElement!.clientHeight;
  };
  while (perPage > 1 && rows.some(isCutOff)) perPage -= 1;
  const pages = Math.ceil(rows.length / perPage);
  const page = turn && pages ? turn % pages : 0;
  show(page);
  write(today, '[data-pages]', pages > 1 && turn !== undefined ? `${page + 1}/${pages}` : '');
  nameFollowing(screen, today, rows.length === 0);
}

/** A day without activities names the next one, unless that is the first of tomorrow, which stands right below. */
function nameFollowing(screen: HTMLElement, today: HTMLElement, isIdle: boolean): void {
  const following = [...screen.querySelectorAll('[data-rel="today"] ~ section [data-next]')];
  const [next] = following;
  const named = isIdle && next && !next.closest('[data-rel="tomorrow"]') ? next : undefined;
  write(today, '[data-following]', named ? `，下一场：${named.getAttribute('data-next')!}` : '');
  for (const row of following) row.toggleAttribute('data-named', row === named);
}

/** Unchanged text is not written: screen readers would repeat it, and engines lay out anew. */
export function write(within: ParentNode, selector: string, text: string): void {
  for (const element of within.querySelectorAll(selector)) if (element.textContent !== text) element.textContent = text;
}
