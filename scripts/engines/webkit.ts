/** WebKit from Debian's webkit2gtk-driver, driven by W3C WebDriver on a virtual screen. */
import { findProgram, retry, withProgram } from './programs.ts';
import type { Engine, Tab } from './tab.ts';

const PORT = 4687;
const START_TIMEOUT_MS = 30_000;
/** The web element identifier of the WebDriver standard (§12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Without a graphics card, and as root in a container. */
const HEADLESS = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
  LANG: 'C.UTF-8',
};

export const webkit: Engine = {
  name: 'webkit',
  missingProgram: () => ['WebKitWebDriver', 'Xvfb'].find((program) => !findProgram(program)),
  use: (work) =>
    withProgram(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'],
      { ...process.env },
      async (screen) => {
        const display = await new Promise<string>((done) => {
          screen.stdio[3]?.once('data', (data: Buffer) => {
            done(`:${data.toString().trim()}`);
          });
        });
        const env = { ...process.env, ...HEADLESS, DISPLAY: display };
        await withProgram('WebKitWebDriver', [`--port=${String(PORT)}`], env, () => inSession(work));
      },
    ),
};

async function inSession(work: (tab: Tab) => Promise<void>): Promise<void> {
  const { sessionId } = (await retry(
    () => call('POST', '/session', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } }),
    START_TIMEOUT_MS,
  )) as { sessionId: string };
  const path = `/session/${sessionId}`;
  try {
    await work(tabOf((method, rest, body) => call(method, path + rest, body)));
  } finally {
    await call('DELETE', path);
  }
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const call: Call = async (method, path, body) => {
  const response = await fetch(`http://127.0.0.1:${String(PORT)}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
  return value;
};

function tabOf(call: Call): Tab {
  const evaluate = (expression: string): Promise<unknown> =>
    call('POST', '/execute/sync', { script: `return (${expression});`, args: [] });
  const element = async (selector: string): Promise<string> => {
    const found = (await call('POST', '/element', { using: 'css selector', value: selector })) as Record<
      string,
      string
    >;
    return `/element/${found[ELEMENT]!}`;
  };
  return {
    open: async (url) => {
      await call('POST', '/url', { url });
    },
    evaluate,
    click: async (selector) => {
      await call('POST', `${await element(selector)}/click`, {});
    },
    type: async (selector, text) => {
      await call('POST', `${await element(selector)}/value`, { text });
    },
    screenshot: async () => Buffer.from((await call('GET', '/screenshot')) as string, 'base64'),
    async resize(width, height) {
      await call('POST', '/window/rect', { x: 0, y: 0, width, height });
      // The window's bars take part of the height.
      const [innerWidth, innerHeight] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
      await call('POST', '/window/rect', { width: 2 * width - innerWidth, height: 2 * height - innerHeight });
    },
  };
}
