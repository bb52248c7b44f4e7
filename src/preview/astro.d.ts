/** For tsc, which does not read components; `astro check` does. */
declare module '*.astro' {
  const component: Parameters<typeof import('astro/runtime/server/index.js').renderToString>[1];
  // eslint-disable-next-line no-restricted-syntax -- Astro exports components so
  export default component;
}
