/** Entry script of the pages with all figures: searches the table. `cite.ts` is loaded on first use. */
export {};
const table = document.querySelector<HTMLTableElement>('[data-figures]')!;
const form = document.querySelector<HTMLElement>('.figure-filter')!;
const search = form.querySelector<HTMLInputElement>('[name="q"]')!;
const kind = form.querySelector<HTMLSelectElement>('[name="kind"]')!;
const citeAll = form.querySelector<HTMLElement>('[data-cite-all]')!;
const status = form.querySelector<HTMLElement>('[role="status"]')!;
const none = document.querySelector<HTMLElement>('[data-none]')!;
const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')];

/** Full-width digits and letters are found by half-width ones; spaces do not matter. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');
const texts = new Map(rows.map((row) => [row, folded(row.textContent + (row.dataset['words'] ?? ''))]));

function filter(): void {
  const words = search.value.split(/\s+/).map(folded);
  const isFound = (row: HTMLTableRowElement): boolean =>
    (kind.value === '' || row.dataset['kind'] === kind.value) && words.every((word) => texts.get(row)?.includes(word));
  for (const group of table.tBodies) {
    const own = rows.filter((row) => row.parentElement === group);
    group.hidden = !own.some(isFound);
    // Figures that contradict each other are seen together.
    for (const row of own) row.hidden = group.hidden || !(isFound(row) || group.matches('.at-odds'));
  }
  const count = rows.filter((row) => !row.hidden).length;
  none.hidden = count > 0;
  citeAll.hidden = count === 0;
  citeAll.querySelector('span')!.textContent = `引用这${count}条`;
  status.textContent = count === rows.length ? '' : count === 0 ? '没找到' : `找到${count}个`;
}

/** The address holds the search, so that a link to it can be sent. */
function remember(): void {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of [search, kind]) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  history.replaceState(null, '', location.pathname + (text && `?${text}`) + location.hash);
}

for (const name of ['input', 'change']) {
  form.addEventListener(name, () => {
    filter();
    remember();
  });
}
const query = new URLSearchParams(location.search);
search.value = query.get('q') ?? '';
kind.value = query.get('kind') ?? '';
// A value that is no option leaves the select empty.
if (kind.selectedIndex < 0) kind.value = '';
filter();
