import * as urls from '../../../urls.ts';

export type Renderer = typeof import('../../../preview/render.ts');

export const STYLESHEET = urls.file('menu-preview.css');
const MODULE = urls.file('menu-preview.js');

export const loadRenderer = (): Promise<Renderer> => import(/* @vite-ignore */ MODULE) as Promise<Renderer>;

/** Fetches what the preview needs, so that it is there without a network. */
export async function preloadPreview(): Promise<void> {
  await Promise.all([loadRenderer(), fetch(STYLESHEET)]);
}
