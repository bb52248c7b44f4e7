import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';

/** Tests that import astro:content, which only Astro's own Vite configuration resolves. */
const config: ViteUserConfig = {
  test: {
    name: 'astro',
    include: ['src/loading/same-catalogue.test.ts'],
    globalSetup: ['scripts/verify/sync-content.ts'],
  },
};
export default getViteConfig(config);
