import { z } from 'astro/zod';
import { LENGTHS } from '../typed/lengths.ts';
import { isWebAddress } from '../typed/web-address.ts';
import { text } from './fields.ts';

/**
 * Supported datums of map tiles. BD-09 is not among them: Baidu uses a tile grid of its own, which no {z}/{x}/{y}
 * template describes.
 */
const BASE_DATUMS = ['WGS-84', 'GCJ-02', 'CGCS2000'] as const;

const isTileTemplate = (value: string): boolean =>
  ['z', 'x', 'y'].every((name) => value.includes(`{${name}}`)) &&
  isWebAddress(withoutSlots(value)) &&
  !hasPlaceholderKey(value);

/** Fills the placeholders, for checking the template as a URL. */
export const withoutSlots = (template: string): string => template.replaceAll(/\{[sxyz]\}/g, '1');

/** Whether the API key is still that of the example: tk=您的密钥, key=YOUR_KEY. */
export const hasPlaceholderKey = (template: string): boolean =>
  /[?&](?:tk|a?k|key|token|api_?key|access_?token)=(?:$|&|\P{ASCII}|<|\{|your|my|xx|key|token|secret|test)/iu.test(
    template,
  );

/**
 * Map review numbers (审图号): GS(2024)0650号, GS京(2023)1234号, 京S(2024)001号 (地图审核管理规定 §22), with half-width or
 * full-width brackets.
 */
export const isApproval = (value: string): boolean =>
  /^(?:GS\p{Script=Han}?|\p{Script=Han}{1,2}S)[(（]\d{4}[)）]\d{1,5}号$/u.test(value);

/** `map` of content/site.json: a base map to replace the embedded one. */
export const map = z.strictObject({
  tiles: z
    .string()
    .max(LENGTHS.address)
    .refine(isTileTemplate, { params: { format: 'tiles' } })
    .optional()
    .meta({
      label: '瓦片网址',
      example: 'https://tile.example.org/{z}/{x}/{y}.png',
      help:
        '写有 {z}、{x}、{y} 的网址。' +
        '高德写 https://webrd0{s}.is.autonavi.com/appmaptile?lang=zh_cn&size=1&scale=1&style=8&x={x}&y={y}&z={z}，分号 1234，坐标系 GCJ-02；' +
        '天地图写 https://t{s}.tianditu.gov.cn/vec_w/wmts?' +
        'SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&' +
        'STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=您的密钥，' +
        '分号 01234567，坐标系 CGCS2000；' +
        'OpenStreetMap 写 https://tile.openstreetmap.org/{z}/{x}/{y}.png，坐标系 WGS-84，但它没有审图号，不能用在公开的网站上。' +
        '用谁的图，就守谁的使用条款。',
    }),
  subdomains: text(36)
    .optional()
    .meta({ label: '分号', example: '01234567', help: '网址里有 {s} 才写，每个字符是一台服务器。' }),
  pmtiles: z
    .string()
    .max(LENGTHS.address)
    .refine((value) => /^[\w.-]+\.pmtiles$/.test(value), { params: { format: 'pmtiles' } })
    .optional()
    .meta({
      label: '底图文件',
      example: 'map.pmtiles',
      help: '放在 content/public/ 里的 .pmtiles 文件名；和瓦片网址只写一样。',
    }),
  sketch: z.boolean().default(false).meta({
    label: '只是示意',
    example: 'true',
    help: '底图文件里只有本站自己的点和线，没有界线，也不取自别人的地图，才写 true；地图上会标“示意”。',
  }),
  datum: z.enum(BASE_DATUMS).meta({
    label: '底图坐标系',
    example: 'CGCS2000',
    help: '天地图写 CGCS2000，高德写 GCJ-02，没有偏移的写 WGS-84；百度瓦片切法不同，用不了。',
  }),
  attribution: text().meta({ label: '底图来源', example: '天地图', help: '照图商要求的写法，一直显示在地图角上。' }),
  approval: z
    .string()
    .max(LENGTHS.line)
    .refine(isApproval, { params: { format: 'approval' } })
    .optional()
    .meta({ label: '审图号', example: 'GS(2024)0650号', help: '图商公布的审图号，照抄；显示在地图角上。' }),
  maxZoom: z
    .int()
    .min(1)
    .max(22)
    .optional()
    .meta({ label: '最大级别', example: '18', help: '图商给到第几级，不写按 18。' }),
});
export type MapSettings = z.infer<typeof map>;
