import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';

/** The two doors to the content are held against each other inside Astro's own Vite, which alone knows astro:content. */
const config: ViteUserConfig = {
  test: { name: 'doors', include: ['src/loading/doors.test.ts'], globalSetup: ['scripts/verify/sync-content.ts'] },
};
export default getViteConfig(config);
