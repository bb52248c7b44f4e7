import { expect, test } from 'vitest';
import { sampleEntries } from '../testing/sample-entries.ts';
import { externalLinks, linkProblem } from './links.ts';

test('finds links in fields and in texts, once for each file', () => {
  const entries = sampleEntries();
  const [district] = entries.districts;
  const body = '看[通知](https://a.gov.cn/1)，还有https://b.gov.cn/2。再看https://a.gov.cn/1';
  const links = externalLinks({ ...entries, districts: [{ ...district!, body }] });
  expect(links).toContainEqual({ url: 'https://www.example.org/', file: 'site.json' });
  expect(links.filter(({ file }) => file === 'districts/yangban.md').map(({ url }) => url)).toEqual([
    'https://a.gov.cn/1',
    'https://b.gov.cn/2',
  ]);
});

test.each([
  ['https://mp.weixin.qq.com/s/AbCdEf123', undefined],
  ['https://mp.weixin.qq.com/s?__biz=MzA&mid=1&idx=1&sn=abc', undefined],
  ['https://mp.weixin.qq.com/s?__biz=MzA&tempkey=x', '公众号的临时链接，过几小时就打不开'],
  ['https://mp.weixin.qq.com/s?src=11&timestamp=1&signature=x', '公众号的临时链接，过几小时就打不开'],
  ['https://www.gov.cn/?timestamp=1', undefined],
  ['http://10.1.2.3/oa', '只有单位里面打得开的链接'],
  ['http://172.20.0.1/', '只有单位里面打得开的链接'],
  ['http://172.40.0.1/', undefined],
  ['http://oa/index', '只有单位里面打得开的链接'],
  ['https://dian.example.com/a', '举例用的链接'],
  ['https://www.notexample.com/', undefined],
])('%s: %s', (url, found) => {
  expect(linkProblem(url)?.found).toBe(found);
});
