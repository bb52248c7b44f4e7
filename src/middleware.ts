/** Post-processes every rendered page: links its phone numbers and completes its Content-Security-Policy. */
import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { withHashes } from './layouts/policy.ts';
import { withPhoneLinks } from './view-models/words/phone-links.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withHashes(withPhoneLinks(await response.text()), sha256), response);
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
