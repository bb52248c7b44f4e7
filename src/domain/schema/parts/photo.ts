import { z } from 'astro/zod';
import { text } from '../fields.ts';
import { COUNTS } from '../../typed/lengths.ts';

/** A drawing is made for the site, and must not pass for a photograph. */
const PHOTO_KINDS = ['照片', '示意图'] as const;
const PEOPLE = ['没有人', '认不出', '认得出'] as const;

/** Credit and licence are required, and consent where people can be recognised: photos without them must not be published. */
export const photo = z.strictObject({
  file: text().meta({ label: '文件', example: 'photo.jpg', help: '放在同一文件夹里的图片。' }),
  kind: z.enum(PHOTO_KINDS).default('照片').meta({ label: '性质', example: '照片', help: '画出来的写示意图。' }),
  alt: text().meta({ label: '图片说明', example: '志愿者在楼道里检查电线', help: '看不见图的人靠这句话；不写姓名。' }),
  credit: text().meta({ label: '署名', example: '街道办供图', help: '谁拍的、谁提供的。' }),
  licence: text().meta({ label: '授权', example: 'CC BY 4.0', help: '可以怎么用。' }),
  people: z
    .enum(PEOPLE)
    .meta({ label: '拍到的人', example: '认不出', help: '没有人、认不出（背影、远景）、认得出；认得出的要写“同意”。' }),
  consent: text().optional().meta({
    label: '同意',
    example: '照片里的理发师傅书面同意',
    help: '认得出的是谁（写角色）、怎么同意的；孩子要监护人同意。',
  }),
});
export type Photo = z.infer<typeof photo>;

export const photos = z.array(photo).max(COUNTS.list).default([]).meta({
  label: '照片',
  example: '[{ … }]',
  help: '有授权的才放；认得出人的，先要本人同意。拍摄地点等信息会从文件里去掉。',
});
