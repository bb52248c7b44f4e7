import { pinyin } from 'pinyin-pro';

export const toPinyin = (text: string): string => pinyin(text, { toneType: 'none', v: true });
