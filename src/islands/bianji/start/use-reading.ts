import { useState } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import type { WorkCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import type { ReadingContext } from '../../../domain/intake/reading.ts';
import type { Intake } from '../../../view-models/bianji/intake.ts';
import type { Pasted } from '../../../view-models/bianji/reader.ts';
import type { Desk } from '../desk.ts';

interface Reading {
  busy: boolean;
  /** Why nothing could be read. */
  trouble: string | undefined;
  read: { files: (files: readonly File[]) => void; paste: (pasted: Pasted) => void };
}

type Reader = typeof import('../../../view-models/bianji/reader.ts');

export function useReading(desk: Desk): Reading {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const run = (work: (reader: Reader, context: ReadingContext) => Promise<Intake>): void => {
    const { chosen } = desk;
    if (chosen === undefined) return;
    setBusy(true);
    setTrouble(undefined);
    Promise.all([import('../../../view-models/bianji/reader.ts'), import('../../../view-models/bianji/engine.ts')])
      .then(([reader, engine]) =>
        work(reader, contextOf(chosen, desk.state.month, engine.calendarsOf(chosen.place).calendar)),
      )
      .then(
        (intake) => {
          setBusy(false);
          const [error] = intake.errors;
          if (intake.activities.length === 0 && intake.questions.length === 0) {
            setTrouble(error === undefined ? '一行也没读到，没有找到活动。' : error.text);
            return;
          }
          desk.dispatch({ type: 'read', intake, sample: desk.chosen?.station.isSample ?? false });
        },
        () => {
          setBusy(false);
          setTrouble('读表的程序没有打开，请连上网再试一次。');
        },
      );
  };
  return {
    busy,
    trouble,
    read: {
      files: (files) => {
        run((reader, context) => reader.readFiles(files, context));
      },
      paste: (pasted) => {
        run((reader, context) => reader.readPaste(pasted, context));
      },
    },
  };
}

function contextOf(
  { district: { stations, teams, brands }, station }: NonNullable<Desk['chosen']>,
  month: Month,
  calendar: WorkCalendar,
): ReadingContext {
  return {
    month,
    calendar,
    station: station.key,
    stations: stations.map(({ key, name, areaCode, phone }) => ({
      key,
      name,
      ...(areaCode === undefined ? {} : { areaCode }),
      ...(phone === undefined ? {} : { phone }),
      teams,
      brands,
    })),
  };
}
