import '../../../../styles/site.css';
import { renderToString } from 'astro/runtime/server/index.js';
import MenuProfile from '../../../../components/menu/MenuProfile.astro';
import Poster from '../../../../components/papers/Poster.astro';

const result = () => ({
  inlinedScripts: { get: () => '' },
  compressHTML: true,
  partial: true,
  componentMetadata: new Map(),
  renderers: [],
  createAstro: (props: object, slots: object) => ({ props, slots }),
  _metadata: {
    hasRenderedHead: true,
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    rendererSpecificHydrationScripts: new Set(),
    propagators: new Set(),
    extraHead: [],
    templateDepth: 0,
    pendingSlotEvaluations: [],
  },
});
export const menuHtml = (menu: unknown) => renderToString(result() as never, MenuProfile, { menu }, {});
export const posterHtml = (poster: unknown, draw: unknown) => renderToString(result() as never, Poster, { poster, draw }, {});
