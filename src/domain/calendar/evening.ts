/** From this hour on it is evening. */
export const EVENING_FROM = '18:00';
