/** National phone numbers. Islands import this, so it must not import a schema. */

/** 全国统一心理援助热线, opened by the National Health Commission on 1 January 2025. */
export const NATIONAL_CARE_LINE = { phone: '12356', name: '全国心理援助热线' };
export const AMBULANCE = '120';
export const POLICE = '110';
