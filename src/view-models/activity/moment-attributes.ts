/** Attributes by which the browser tells whether an element is past, on now or to come (browser/moment/moment.ts). */
export interface MomentAttributes {
  'data-day': string | undefined;
  'data-start': string | undefined;
  'data-end': string | undefined;
  /** Neither on now nor over, because it is cancelled or moved. */
  'data-off': '' | undefined;
}

interface Moment {
  /** Empty if unknown, as are the times. */
  day: string;
  start: string;
  end: string;
  on?: boolean;
}

export function momentAttributes({ day, start, end, on = true }: Moment): MomentAttributes {
  return {
    'data-day': day || undefined,
    'data-start': start || undefined,
    'data-end': end || undefined,
    'data-off': on ? undefined : '',
  };
}
