/** Numbers that answer everywhere in China. Islands import this: it brings no schema with it. */

/** 全国统一心理援助热线, opened by the National Health Commission on 1 January 2025. */
export const NATIONAL_CARE_LINE = { phone: '12356', name: '全国心理援助热线' };
export const AMBULANCE = '120';
export const POLICE = '110';
