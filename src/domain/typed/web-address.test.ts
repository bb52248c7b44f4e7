import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addressProblem,
  isPublicAddress,
  isWebAddress,
  normalAddress,
  publicAddressProblem,
  siteAddressProblem,
} from './web-address.ts';

test.each([
  'https://example.org',
  'HTTPS://Example.ORG/Ab',
  'http://10.0.0.1:8080/x',
  'https://web.archive.org/web/2020/https://example.org/',
  'https://example.org/?u=https://example.org/',
  'https://example.org/x_(y)',
  'https://xn--fsqu00a.xn--fiqs8s/',
  'https://example.org/%E4%B9%89?a=b&c=d#e',
])('accepts %s', (address) => {
  expect(addressProblem(address)).toBeUndefined();
});

test.each([
  ['https://example.org/s/abc，', 'https://example.org/s/abc'],
  ['https://example.org/s/abc。', 'https://example.org/s/abc'],
  ['https://example.org/s/abc（微信打开）', 'https://example.org/s/abc'],
  ['https://example.org/abc微信', 'https://example.org/abc'],
  ['https://a.example.org/x;https://b.example.org/y', 'https://a.example.org/x'],
  ['https://a.example.org/x https://b.example.org/y', 'https://a.example.org/x'],
  ['www.example.org', 'https://www.example.org'],
  ['https：//example.org', 'https://example.org'],
  ['《https://example.org/x》', 'https://example.org/x'],
  ['https://例子.中国/x', 'https://xn--fsqu00a.xn--fiqs8s/x'],
  ['https://example.org/wiki/志愿', 'https://example.org/wiki/%E5%BF%97%E6%84%BF'],
  ['https://example.org:99999/x', 'https://example.org/x'],
  ['https://example.org/x)', 'https://example.org/x'],
  ['https://example.org/ ', 'https://example.org/'],
])('corrects %s', (address, corrected) => {
  expect(addressProblem(address)?.fix).toBe(`应写成 ${corrected}`);
});

test.each([
  'https://这不是网址',
  'https://www.gov.cn@evil.example/',
  'https://user:word@example.org/',
  'https:///',
  'https://[/',
  'https://[::1]/',
  'https://localhost/',
  'http://1.2.3',
  'http://256.1.1.1/',
  'https://example..org',
  'https://-a.org',
  'https://example.org/%zz',
  'ftp://example.org',
  'javascript:alert(1)',
  '',
  'https//example.org',
  'https:\\\\example.org',
])('rejects %s without a correction', (address) => {
  expect(addressProblem(address)?.fix).toMatch(/例如 https:\/\/example\.org$/);
});

test.each([
  ['http://192.168.1.20/form', '单位内部'],
  ['http://10.0.0.1:8080/x', '单位内部'],
  ['http://172.20.3.4/', '单位内部'],
  ['http://127.0.0.1:4321/', '单位内部'],
  ['http://169.254.1.1/', '单位内部'],
  ['http://100.64.0.9/', '单位内部'],
  ['https://oa.district.lan/x', '单位内部'],
  ['https://www.example.local/', '单位内部'],
  ['https://portal.internal/', '单位内部'],
  ['https://mp.weixin.qq.com/cgi-bin/appmsg?t=media&token=1', '后台'],
  ['https://这不是网址', '中文'],
])('%s is not for the public: %s', (address, why) => {
  expect(publicAddressProblem(address)?.why).toContain(why);
});

test.each([
  'http://172.15.3.4/',
  'http://100.128.0.9/',
  'http://11.0.0.1/',
  'https://10.example.org/',
  'https://local.example.org/',
  'https://mp.weixin.qq.com/s/abc',
])('%s is for the public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('lower-cases scheme and host only', () => {
  expect(normalAddress('HTTPS://Example.ORG/Ab?C')).toBe('https://example.org/Ab?C');
});

test('accepts only addresses that URL parses with the same host', () => {
  const piece = fc.constantFrom(
    'https://',
    'HTTP://',
    'example.org',
    'a',
    '.',
    '@',
    ':',
    '80',
    '/',
    '?',
    '#',
    '[',
    ']',
    '%',
    '，',
    '中',
    ' ',
    '\\',
    '-',
    'xn--',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const address = pieces.join('');
      return (
        !isWebAddress(address) ||
        new URL(address).hostname === /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
      );
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['https://example.org/地方/', 'https://www.example.org/zhou/'],
  ['https://example.org/%E4/', 'https://www.example.org/zhou/'],
  ['https://example.org/a/?x', 'https://example.org/a/'],
])('rejects %s as the URL of this site', (address, fix) => {
  expect(siteAddressProblem(address)?.fix).toContain(fix);
});
