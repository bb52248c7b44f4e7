/** How long a text takes to read aloud. */

/**
 * Characters in a minute, slowly, for a loudspeaker with an echo and for old ears. Listeners follow 240 to 250 (周同春, Beijing Normal
 * University, on the pace of broadcasting); the national radio's morning news had 200 to 220 in the 1980s.
 */
export const CHARACTERS_PER_MINUTE = 220;

/** @param text as it is spoken, with pauses included in the pace. @returns whole seconds */
export const secondsToSpeak = (text: string): number =>
  Math.round((spokenCharacters(text) * 60) / CHARACTERS_PER_MINUTE);

/** Chinese characters; punctuation and spaces are not counted. */
export const spokenCharacters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
