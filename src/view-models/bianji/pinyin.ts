/** Imported when ids are made: its dictionary is large. */
import { pinyin } from 'pinyin-pro';

export const toPinyin = (text: string): string => pinyin(text, { toneType: 'none', v: true });
