/** Copies what cites figures: click handler of the buttons, loaded when one is first used (browser/click/module.ts). */
import { open as copy } from '../../browser/click/copy.ts';
import { shanghaiNow } from '../../clock.ts';
import { sinceVersion } from '../../urls.ts';
import { figureCitation, type CitedFigure } from '../../view-models/press/figure-citation.ts';
import { asOfWords } from '../../view-models/words/figure.ts';

const table = document.querySelector<HTMLTableElement>('[data-figures]')!;
const panel = document.querySelector<HTMLElement>('[data-cited-panel]')!;

/** Chosen one by one, they come below each other. */
const chosen = new Set<HTMLTableRowElement>();

/** @param button in its row, or for all rows that are shown */
export function open(button: HTMLElement): Promise<void> {
  const row = button.closest('tr');
  if (row) return cite(chosen.add(row));
  chosen.clear();
  return cite(table.querySelectorAll<HTMLTableRowElement>('tr[data-kind]:not([hidden])'));
}

function cite(cited: Iterable<HTMLTableRowElement>): Promise<void> {
  const occasion = { site: table.dataset['site']!, citedOn: shanghaiNow().day };
  panel.hidden = false;
  const text = panel.querySelector('p')!;
  text.textContent = Array.from(cited, (row) => figureCitation(figureIn(row), occasion)).join('\n');
  return copy(panel.querySelector('button')!);
}

function figureIn(row: HTMLTableRowElement): CitedFigure {
  const [number, what, asOf, from] = [...row.cells];
  const link = what!.querySelector('a')!;
  const source = from?.querySelector('a')?.getAttribute('href') ?? '';
  return {
    owner: link.textContent,
    title: link.dataset['title'] ?? link.textContent,
    label: what!.querySelector('span')!.textContent,
    text: number!.textContent,
    asOf: asOfWords(asOf!.textContent),
    source: source === '' ? '' : (document.querySelector(`${source} span`)?.textContent ?? ''),
    discrepancy:
      row.parentElement!.querySelector('.figure-odds')?.textContent.replace(/^对不上：|。引用时.*$/g, '') ?? '',
    updatedOn: row.dataset['updated']!,
    // The public address of the site, wherever this copy of it is read.
    address: table.dataset['origin']! + sinceVersion(link.pathname + link.hash, row.dataset['version']),
  };
}
