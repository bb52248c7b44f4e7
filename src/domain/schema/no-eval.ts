/**
 * Zod compiles schemas with `new Function`, which the Content-Security-Policy of pages forbids. In a browser it must not try; this has
 * to run before the first schema is made.
 */
import { z } from 'astro/zod';

if ('document' in globalThis) z.config({ jitless: true });
