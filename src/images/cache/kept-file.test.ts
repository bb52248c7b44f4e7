// @vitest-environment node
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keptOrMade } from './kept-file.ts';

const BYTES = Buffer.from('the picture, some hundred bytes of it. '.repeat(20));
const make = vi.fn(() => Promise.resolve(BYTES));
beforeEach(() => {
  make.mockClear();
});

test('makes a file once, and leaves no temporary files', async () => {
  const file = await keptFile();
  expect(await keptOrMade(file, make)).toEqual({ bytes: BYTES, made: false });
  expect(make).toHaveBeenCalledTimes(1);
  expect(readdirSync(join(file, '..'))).toEqual(['one.kept']);
});

test.each<[string, (file: string) => void]>([
  [
    'emptied',
    (file) => {
      truncateSync(file, 0);
    },
  ],
  [
    'cut',
    (file) => {
      truncateSync(file, 100);
    },
  ],
  [
    'cut within its checksum',
    (file) => {
      truncateSync(file, 20);
    },
  ],
  [
    'with a byte changed',
    (file) => {
      damage(file, 200);
    },
  ],
  [
    'with its checksum changed',
    (file) => {
      damage(file, 3);
    },
  ],
  [
    'with more at its end',
    (file) => {
      writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]));
    },
  ],
  [
    'full of zeros',
    (file) => {
      writeFileSync(file, Buffer.alloc(readFileSync(file).length));
    },
  ],
  [
    'another program’s',
    (file) => {
      writeFileSync(file, '<html>disk full</html>');
    },
  ],
])('replaces an entry that is %s', async (_, spoil) => {
  const file = await keptFile();
  spoil(file);
  expect(await keptOrMade(file, make)).toEqual({ bytes: BYTES, made: true });
  expect(await keptOrMade(file, make)).toEqual({ bytes: BYTES, made: false });
});

test('replaces an entry under the name of another', async () => {
  const file = await keptFile();
  const other = join(file, '..', 'two.kept');
  renameSync(file, other);
  expect((await keptOrMade(other, () => Promise.resolve(Buffer.from('two')))).bytes).toEqual(Buffer.from('two'));
});

test('serves two requests at once', async () => {
  const file = await keptFile();
  rmSync(file);
  const [one, two] = await Promise.all([keptOrMade(file, make), keptOrMade(file, make)]);
  expect([one.bytes, two.bytes]).toEqual([BYTES, BYTES]);
  expect(readdirSync(join(file, '..'))).toEqual(['one.kept']);
});

async function keptFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'one.kept');
  await keptOrMade(file, make);
  return file;
}

function damage(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(file, bytes);
}
