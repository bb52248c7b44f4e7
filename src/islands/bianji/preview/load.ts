import * as urls from '../../../urls.ts';

export type Renderer = typeof import('../../../preview/render.ts');

export const STYLESHEET = urls.file('menu-preview.css');
const MODULE = urls.file('menu-preview.js');

export const loadRenderer = (): Promise<Renderer> => import(/* @vite-ignore */ MODULE) as Promise<Renderer>;

/** Fetches the files of the preview, so that they are available offline. */
export async function preloadPreview(): Promise<void> {
  await Promise.all([loadRenderer(), fetch(STYLESHEET), fetch(urls.copy())]);
}
