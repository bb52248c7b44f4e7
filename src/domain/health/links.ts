/** Links of the content to other hosts. */
import { isPrivateHost } from '../typed/web-address.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';

export interface ExternalLink {
  url: string;
  /** Below the content folder. */
  file: string;
}

const ADDRESS = /https?:\/\/[^\s<>"')\]，。；）】》、]+/g;

/** Every address in the fields and texts of the content, by file, each once for a file. */
export function externalLinks(entries: Entries): ExternalLink[] {
  return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
    entries[name].flatMap(({ id, data, body }) => {
      const urls = new Set([...textsOf(data), body].flatMap((text) => [...text.matchAll(ADDRESS)].map(([url]) => url)));
      return [...urls].map((url) => ({ url, file: fileOf(name, id) }));
    }),
  );
}

export function fileOf(name: CollectionName, id: string): string {
  const { folder, format } = COLLECTIONS[name];
  return folder.endsWith('.json') ? folder : `${folder}/${id}.${format}`;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Hosts of WeChat articles and of the search for them. */
const WECHAT = /^https?:\/\/(?:mp\.weixin\.qq\.com|weixin\.sogou\.com)\//;
/** Parameters of previews, and of addresses that a search or a forward made: they stop working after hours. */
const TEMPORARY = /[?&](?:tempkey|timestamp|signature|key)=/;
const HOST = /^https?:\/\/([^/:?#]+)/;
/** Reserved for examples: RFC 2606. */
const EXAMPLE_HOST = /^https?:\/\/(?:[^/]+\.)?(?:example\.(?:org|com|net)|[^/]+\.(?:example|test|invalid))(?:[/:]|$)/;

export const isExample = (url: string): boolean => EXAMPLE_HOST.test(url);

/** Why readers cannot open the link, and what to write; undefined if its form is right. Whether it works is not tried. */
export function linkProblem(url: string): { found: string; fix: string } | undefined {
  if (WECHAT.test(url) && TEMPORARY.test(url))
    return { found: '公众号的临时链接，过几小时就打不开', fix: '打开文章，用右上角的“复制链接”重新复制' };
  if (isPrivateHost(HOST.exec(url)?.[1] ?? ''))
    return { found: '只有单位里面打得开的链接', fix: '换成外面也能打开的网址，没有就删掉' };
  if (isExample(url)) return { found: '举例用的链接', fix: '换成真的网址，没有就删掉' };
  return undefined;
}
