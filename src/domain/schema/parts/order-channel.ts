import { z } from 'astro/zod';
import { name, phoneNumber, prose, text, webAddress } from '../fields.ts';
import { COUNTS } from '../../typed/lengths.ts';

/** 小程序 and 公众号 are found by their name inside WeChat; only a 网站 has an address of its own. */
export const CHANNEL_KINDS = ['网站', '小程序', '公众号', '电话'] as const;

/** Where residents order a service (点单). */
const orderChannel = z.strictObject({
  name: name().meta({
    label: '名称',
    example: '样板点单',
    help: '网站、小程序、公众号写它的全名，电话写是谁的；别人照名字去搜。',
  }),
  kind: z
    .enum(CHANNEL_KINDS)
    .meta({ label: '性质', example: '小程序', help: '网站、小程序、公众号、电话四种。电话一定要写号码。' }),
  url: webAddress().optional().meta({
    label: '网址',
    example: 'https://example.org',
    help: '确知的才写；不知道的，页面会说没有写，活动也不能写网上点单。',
  }),
  phone: phoneNumber()
    .optional()
    .meta({ label: '点单电话', example: '0534-000 0000', help: '只写单位对外公布的电话，不写个人手机。' }),
  hours: text().optional().meta({ label: '受理时间', example: '周一至周五 8:30—17:30', help: '确知的才写。' }),
  say: prose().optional().meta({ label: '要说什么', example: '要哪项服务、哪天、在哪个社区', help: '一句话。' }),
  note: prose().optional().meta({ label: '说明', example: '报道没有写网址，待核', help: '一句话。' }),
  sample: z
    .boolean()
    .default(false)
    .meta({ label: '示例', example: 'true', help: '演示用的写 true，页面会标“示例”。' }),
});
export type OrderChannel = z.infer<typeof orderChannel>;

/** Whether residents can order there with what is told: an address, a number, or a name that is found inside WeChat. */
export const isDoor = ({ kind, url, phone }: OrderChannel): boolean =>
  url !== undefined || phone !== undefined || kind === '小程序' || kind === '公众号';

export const orderChannels = z.array(orderChannel).max(COUNTS.list).default([]).meta({
  label: '点单渠道',
  example: '[{ "name": "样板点单", "kind": "小程序" }]',
  help: '居民到哪里点单。活动写了“网上点单”，活动、品牌、站点、区县里总要有一处写明渠道。',
});
