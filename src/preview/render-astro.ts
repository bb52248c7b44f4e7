/** Renders an Astro component to HTML in any environment. Astro's Container API would add routing, middleware and logging to the bundle. */
import { renderToString } from 'astro/runtime/server/index.js';

type Render = typeof renderToString;

/** @param component without scripts, islands and `Astro.slots`, which need a page */
export async function renderAstro(component: Parameters<Render>[1], props: Parameters<Render>[2]): Promise<string> {
  const html = await renderToString(result() as unknown as Parameters<Render>[0], component, props, {});
  if (typeof html !== 'string') throw new Error('An Astro component answered with a response.');
  return html;
}

/** What the runtime reads of Astro's `SSRResult` for such components. */
const result = () => ({
  compressHTML: true,
  partial: true,
  componentMetadata: new Map(),
  inlinedScripts: new Map(),
  renderers: [],
  createAstro: (props: object) => ({ props }),
  _metadata: {
    hasRenderedHead: true,
    headInTree: false,
    extraHead: [],
    hasDirectives: new Set(),
    renderedScripts: new Set(),
    rendererSpecificHydrationScripts: new Set(),
    propagators: new Set(),
    pendingSlotEvaluations: [],
    templateDepth: 0,
  },
});
