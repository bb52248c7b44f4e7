/** Post-processes every rendered page: links its phone numbers and moves the CSP to the top of the head. */
import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';
import { policyFirst } from './layouts/policy-first.ts';
import { withPhoneLinks } from './view-models/words/phone-links.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(policyFirst(withPhoneLinks(await response.text()), sha256), response);
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
