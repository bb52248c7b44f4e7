import { expect, it } from 'vitest';
import { fileKind, textKind } from './file-kind.ts';

it.each([
  ['504b0304', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['efbbbf25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['1f8b08', 'archive'],
  ['e4b989e8af8a', 'text'],
  ['', 'empty-file'],
])('recognizes a file by its first bytes: %s', (bytes, kind) => {
  expect(fileKind(Uint8Array.from(bytes.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))).toBe(kind);
});

it.each([
  ['a.xls', '<html><table>', 'html'],
  ['a.txt', '<!DOCTYPE html>', 'html'],
  ['a.csv', '日期,名称', 'delimited'],
  ['a.txt', '12月5日义诊', 'plain'],
  ['a.mht', 'MIME-Version: 1.0', 'web-archive'],
  ['a.txt', '\n ', 'empty-file'],
])('recognizes the text in %s: %s', (name, text, kind) => {
  expect(textKind(name, text)).toBe(kind);
});
