/** The only code of the page that sends data: to the code host configured for the site. */
import { apiAddress, NoAnswer, type Send } from '../../../view-models/bianji/submit.ts';
import type { CodeHost } from '../../../domain/schema/code-host.ts';

export { menuOnHost, submitMenu } from '../../../view-models/bianji/submit.ts';

export const sendTo =
  (settings: CodeHost): Send =>
  async ({ url, ...request }) => {
    const response = await fetch(url, { ...request, ...PRIVATELY }).catch(() => undefined);
    if (response === undefined) throw new NoAnswer((await isThere(settings)) ? 'blocked' : 'offline');
    return {
      status: response.status,
      remaining: response.headers.get('x-ratelimit-remaining'),
      retryAfter: response.headers.get('retry-after'),
      body: (await response.json().catch(() => undefined)) as unknown,
    };
  };

const PRIVATELY = { cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** Tells a host that rejects other origins from one that cannot be reached. */
async function isThere(settings: CodeHost): Promise<boolean> {
  try {
    await fetch(apiAddress(settings), { ...PRIVATELY, mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}
