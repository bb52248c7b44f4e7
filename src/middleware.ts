/** What Astro writes where HTML and its own rules want it elsewhere. */
import { defineMiddleware } from 'astro:middleware';
import { policyFirst } from './layouts/policy-first.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(policyFirst(await response.text()), response);
});
