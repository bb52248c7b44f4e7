import type { Page, Route } from '@playwright/test';
import { makeFakeHost, type FakeHost } from '../../../src/domain/hosts/testing/fake-host.ts';

/** `codeHost` of the frozen site. */
export const HOST = 'https://git.example.org';

/** Answers in place of the code host. */
export async function serveHost(page: Page, files: Record<string, string> = {}): Promise<FakeHost> {
  const host = makeFakeHost('Gitea', files);
  await page.route(`${HOST}/**`, async (route: Route) => {
    const request = route.request();
    const text = request.postData();
    const reply = host.answer({
      method: request.method(),
      path: request.url().slice(HOST.length),
      headers: request.headers(),
      body: text === null ? {} : (JSON.parse(text) as Record<string, unknown>),
    });
    await route.fulfill({
      status: reply.status,
      json: reply.body,
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  return host;
}
