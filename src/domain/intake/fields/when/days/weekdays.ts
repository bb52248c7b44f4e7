/** Weekdays by their characters. */
import { WEEKDAY_CHARACTERS } from '../../../../calendar/day.ts';

/** 1 for 一 to 7 for 日 and 天; 0 for any other character. */
export const weekdayNumber = (character: string): number =>
  WEEKDAY_CHARACTERS.join('').indexOf(character.replace('天', '日')) + 1;

/** 一、三 and 周一周三. */
export const weekdayNumbers = (text: string): number[] => [...text.replaceAll(/[、,周]/g, '')].map(weekdayNumber);
