/** Entry script of the page that makes the snippet. */
import { snippetOf } from '../../view-models/embed/snippet.ts';

const form = document.querySelector<HTMLElement>('.embed-form')!;
const snippet = document.querySelector<HTMLElement>('#snippet')!;
const preview = document.querySelector<HTMLIFrameElement>('[data-preview]')!;
const field = (name: string): HTMLSelectElement => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!;

function show(): void {
  const option = field('choice').selectedOptions[0]!;
  const width = field('width').value;
  const follows = field('follows').value !== '';
  const { origin = '' } = snippet.dataset;
  snippet.textContent = snippetOf({
    frame: origin + option.value,
    page: origin + option.dataset['page']!,
    name: option.textContent,
    width: width === '' ? undefined : Number(width),
    follows,
  });
  if (preview.getAttribute('src') !== option.value) preview.src = option.value;
  preview.style.width = width && `${width}px`;
}

form.addEventListener('change', show);
addEventListener('message', ({ source, data }: MessageEvent<{ type?: string; height?: number }>) => {
  if (source === preview.contentWindow && data.type === 'embed-height' && field('follows').value !== '')
    preview.height = String(data.height);
});
show();
