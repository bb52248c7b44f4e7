/** Modules for handing over, loaded on use; preloaded once, so that they are available offline. */
export const loadHandOver = () => import('../../../view-models/bianji/hand-over.ts');
export const loadChangeView = () => import('../../../view-models/bianji/change-view.ts');
export const loadTemplate = () => import('../../../view-models/bianji/template.ts');
const loadPinyin = () => import('../../../view-models/bianji/pinyin.ts');
/** Useless without a network. */
export const loadSending = () => import('./send.ts');

export type HandOverModule = Awaited<ReturnType<typeof loadHandOver>>;
export type ChangeViewModule = Awaited<ReturnType<typeof loadChangeView>>;

export const preloadHandOver = (): Promise<unknown> =>
  Promise.all([loadHandOver(), loadChangeView(), loadTemplate(), loadPinyin()]).catch(() => undefined);
