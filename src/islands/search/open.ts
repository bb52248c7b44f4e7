/**
 * The search from any page: its link, `/` and Ctrl or ⌘ with K. Where there is room it opens over the page; on a phone, and where
 * a browser knows no dialogs, the link leads to the search's own page, so that Back works as everywhere.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-search]');

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const isShortcut = key === '/' ? !ctrlKey && !metaKey && !altKey && !isField(target as HTMLElement) : key.toLowerCase() === 'k' && (ctrlKey || metaKey);
  if (isShortcut && !event.isComposing) open(event);
});
link?.addEventListener('click', (event) => { if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event); });

function open(event: Event): void {
  const field = document.querySelector<HTMLElement>('main [type="search"]');
  if (!link || (!field && event.type === 'click' && !hasRoom())) return;
  event.preventDefault();
  if (field) field.focus();
  else if (hasRoom()) void panel(link.dataset['search']!).then(({ openPanel }) => openPanel(link.dataset)).catch(follow);
  else follow();
}

/** Built under a name of its own (astro.config.mjs), which the link tells. */
const panel = (address: string): Promise<typeof import('./panel.tsx')> => import(/* @vite-ignore */ address) as Promise<typeof import('./panel.tsx')>;

const follow = (): void => { location.href = link?.href ?? ''; };
const hasRoom = (): boolean => matchMedia('(min-width: 45em)').matches && 'HTMLDialogElement' in globalThis;
const isField = ({ tagName, isContentEditable }: HTMLElement): boolean => isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(tagName);
