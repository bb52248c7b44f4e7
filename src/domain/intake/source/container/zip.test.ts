import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnreadableError } from '../refusal.ts';
import { openArchive } from './zip.ts';

const LIMIT = 10_000;
const DIRECTORY_ENTRY = 0x02014b50;
const zeros = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

test('reads stored and deflated parts, regardless of case', () => {
  const bytes = zipSync({ 'xl/Workbook.xml': zeros(500), 'b.bin': [Uint8Array.of(1, 2), { level: 0 }] });
  const archive = openArchive(bytes);
  expect(archive.names).toEqual(['xl/Workbook.xml', 'b.bin']);
  expect(archive.read('/xl/workbook.xml')).toEqual(zeros(500));
  expect(archive.read('b.bin')).toEqual(Uint8Array.of(1, 2));
  expect(archive.read('c')).toBeUndefined();
});

test('reads an archive that does not start at the beginning of its buffer', () => {
  const bytes = zipSync({ a: zeros(5) });
  const shifted = Uint8Array.from([9, 9, 9, ...bytes]).subarray(3);
  expect(openArchive(shifted).read('a')).toEqual(zeros(5));
});

test('inflates no more than the limit, all parts together', () => {
  const archive = openArchive(zipSync({ a: zeros(6_000), b: zeros(6_000) }), LIMIT);
  expect(archive.read('a')).toHaveLength(6_000);
  expect(() => archive.read('b')).toThrow(UnreadableError);
});

test('notices a part that is larger than it declares', () => {
  const bytes = zipSync({ a: zeros(20_000) });
  for (const at of positions(bytes, 20_000)) new DataView(bytes.buffer).setUint32(at, 10, true);
  expect(() => openArchive(bytes, LIMIT).read('a')).toThrow(UnreadableError);
});

test('rejects encrypted parts, and files that are not archives', () => {
  const bytes = zipSync({ a: zeros(5) });
  for (const at of positions(bytes, DIRECTORY_ENTRY)) new DataView(bytes.buffer).setUint16(at + 8, 1, true);
  expect(() => openArchive(bytes).read('a')).toThrow('密码');
  expect(() => openArchive(Uint8Array.of(0x50, 0x4b, 3, 4))).toThrow(UnreadableError);
});

/** Where a 32-bit number occurs. */
function positions(bytes: Uint8Array, number: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length - 3 }, (_, at) => at).filter((at) => view.getUint32(at, true) === number);
}
