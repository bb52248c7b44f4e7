import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainResponse } from './plain-response.ts';

type Made = Pick<PlainResponse, 'status' | 'statusText' | 'ok' | 'headers' | 'text' | 'bytes'>;

/** Node's own headers of a text include a type, which no page relies on. */
const contentsOf = async (make: () => Made) => {
  const { status, statusText, ok, headers } = make();
  const type = headers.get('content-type') ?? 'text/plain;charset=UTF-8';
  return { status, statusText, ok, type, text: await make().text(), bytes: [...(await make().bytes())] };
};
const equal = async (plain: () => Made, own: () => Made): Promise<void> => {
  expect(await contentsOf(plain)).toEqual(await contentsOf(own));
};

test.each(['', '周三', '\uFEFF站点,场次', 'half a pair \uD83D', '<p>讲座</p>'])(
  'has the text and bytes of a Response of “%s”',
  async (text) => {
    await equal(
      () => new PlainResponse(text),
      () => new Response(text),
    );
    const bytes = Buffer.from(text);
    const headers = { 'Content-Type': 'text/html' };
    await equal(
      () => new PlainResponse(bytes, { headers }),
      () => new Response(bytes, { headers }),
    );
  },
);

test('has the text and bytes of a Response of any text or bytes', async () => {
  const body = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(body, async (data) => {
      const headers = { 'content-type': 'text/html' };
      await equal(
        () => new PlainResponse(data, { headers }),
        () => new Response(data as BodyInit, { headers }),
      );
    }),
  );
});

test('takes status and headers of another, and sends data as JSON', async () => {
  const first = new PlainResponse(null, { status: 404, statusText: 'Not Found', headers: { 'x-a': '1' } });
  const second = new PlainResponse('gone', first);
  expect([second.status, second.statusText, second.ok, second.headers.get('X-A')]).toEqual([
    404,
    'Not Found',
    false,
    '1',
  ]);
  await equal(
    () => PlainResponse.json({ week: [1, '二'] }),
    () => Response.json({ week: [1, '二'] }),
  );
});
