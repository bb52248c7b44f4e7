import type { MapSettings } from '../schema/map.ts';
import type { Entries } from '../schema/collections.ts';
import type { EntryProblem, FieldProblem } from './entry-problem.ts';

/** Checks the settings of a base map, among them the review number (审图号) that maps shown in China must carry. */
export function mapProblems({ site }: Entries): EntryProblem[] {
  return site.flatMap(({ id, data: { map } }) =>
    (map ? settingsProblems(map) : []).map((problem) => ({
      ...problem,
      collection: 'site' as const,
      id,
      path: ['map', ...problem.path],
    })),
  );
}

function settingsProblems(map: MapSettings): FieldProblem[] {
  return [
    ...sourceProblems(map),
    ...approvalProblems(map),
    ...sketchProblems(map),
    ...subdomainProblems(map),
    ...datumProblems(map),
  ];
}

function sourceProblems({ tiles, pmtiles }: MapSettings): FieldProblem[] {
  if (tiles !== undefined && pmtiles !== undefined)
    return [{ path: ['pmtiles'], found: '瓦片网址和底图文件都写了', fix: '只留一样，另一样整行删掉' }];
  if (tiles === undefined && pmtiles === undefined)
    return [
      {
        path: [],
        found: '写了 map，却没有底图',
        fix: '请写 "tiles"（瓦片网址）或 "pmtiles"（底图文件名）；要用自带的示意底图，就把 map 整段删掉',
      },
    ];
  return [];
}

/**
 * The schema limits positions to China, so the map is one shown in China. Exempt from review are simple maps without
 * borders and administrative divisions (地图审核管理规定 §6); `sketch` declares that, for self-hosted files only.
 */
function approvalProblems({ approval, sketch, tiles, pmtiles }: MapSettings): FieldProblem[] {
  if (approval !== undefined || (tiles === undefined && pmtiles === undefined)) return [];
  if (tiles === undefined && sketch) return [];
  const own = tiles === undefined ? '；文件里只有本站自己的点和线，就写 "sketch": true' : '';
  return [
    {
      path: [],
      found: '底图没有写审图号',
      fix: `请向图商查清，照抄上去，例如 "approval": "GS(2024)0650号"${own}；没有审图号的底图不能公开使用，请把 map 整段删掉，用自带的示意底图`,
    },
  ];
}

function sketchProblems({ sketch, tiles }: MapSettings): FieldProblem[] {
  return sketch && tiles !== undefined
    ? [{ path: ['sketch'], found: '在线瓦片写成了“只是示意”', fix: '在线瓦片是别人的地图，请删掉这一行，写审图号' }]
    : [];
}

function subdomainProblems({ tiles, subdomains }: MapSettings): FieldProblem[] {
  const isRequired = tiles?.includes('{s}') ?? false;
  if (isRequired && subdomains === undefined)
    return [
      { path: ['tiles'], found: '网址里有 {s}，没有写分号', fix: '请加上 "subdomains"，例如 "subdomains": "01234567"' },
    ];
  if (!isRequired && subdomains !== undefined)
    return [
      {
        path: ['subdomains'],
        found: `写了分号 “${subdomains}”，网址里却没有 {s}`,
        fix: '请删掉这一行，或在网址里写 {s}',
      },
    ];
  if (subdomains !== undefined && !/^[\da-z]+$/i.test(subdomains)) {
    const guess = subdomains.replaceAll(/[^\da-z]/gi, '');
    return [
      {
        path: ['subdomains'],
        found: `分号 “${subdomains}” 里有字母和数字以外的符号`,
        fix: `每个字符是一台服务器，连着写，例如 "${guess || '01234567'}"`,
      },
    ];
  }
  return [];
}

/** Tile providers whose datum is known; a wrong one would shift every station by some hundred metres. */
const KNOWN_TILES: readonly { hosts: RegExp; name: string; datums: readonly MapSettings['datum'][] }[] = [
  { hosts: /^https?:\/\/[^/]*\b(?:autonavi|amap)\.com\b/i, name: '高德', datums: ['GCJ-02'] },
  { hosts: /^https?:\/\/[^/]*\btianditu\.(?:gov\.cn|com)\b/i, name: '天地图', datums: ['CGCS2000', 'WGS-84'] },
];

function datumProblems({ tiles = '', datum }: MapSettings): FieldProblem[] {
  const provider = KNOWN_TILES.find(({ hosts }) => hosts.test(tiles));
  if (provider === undefined || provider.datums.includes(datum)) return [];
  return [
    {
      path: ['datum'],
      found: `${provider.name}的瓦片写成了 ${datum}，站点会偏几百米`,
      fix: `${provider.name}请写 "datum": "${provider.datums[0] ?? ''}"`,
    },
  ];
}
