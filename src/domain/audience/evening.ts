/** From this hour on it is evening. Not in calendar/: the code of that folder is one chunk, which brings Preact to the pages of weeks. */
export const EVENING_FROM = '18:00';
