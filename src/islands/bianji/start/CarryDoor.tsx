import { useEffect, useState } from 'react';
import type { CarriedActivity } from '../../../domain/draft/published/carry-over.ts';
import type { Month } from '../../../domain/calendar/day.ts';
import { dayNumbers, monthNumber, spokenDays } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { publishedMenu, type PublishedMenu } from '../state/published.ts';

/** Continues from the last published month: recurring activities are ticked, single ones must be reviewed. */
export function CarryDoor({ desk }: { desk: Desk }) {
  const { station, month } = desk.state;
  return <OpenCarryDoor key={`${station ?? ''} ${month}`} desk={desk} />;
}

function OpenCarryDoor({ desk }: { desk: Desk }) {
  const { state, chosen, dispatch } = desk;
  const from = chosen?.station.months.find((month) => month < state.month);
  const { last, carried } = useCarried(desk, from);
  const [toggledOff, setToggled] = useState<ReadonlySet<number>>(new Set());
  const isTicked = ({ recurs, fits }: CarriedActivity, index: number): boolean =>
    (recurs && fits) !== toggledOff.has(index);
  const ticked = carried.filter(isTicked);
  return (
    <div className="ed-door">
      <h2>从上个月接着写</h2>
      <p>每周都办的带过来；只办一次的，日子要看过才带。</p>
      <div className="ed-carry">
        {from === undefined && <p className="ed-hint">{chosen ? '这个站还没有发布过菜单。' : '选了站点才知道。'}</p>}
        {from !== undefined && last === undefined && (
          <p className="ed-hint">{monthNumber(from)}月的菜单还没取到；断网时取不到。</p>
        )}
        {carried.map((item, index) => (
          <label key={`${String(index)} ${item.activity.title ?? ''}`} className="ed-tick">
            <input
              type="checkbox"
              checked={isTicked(item, index)}
              onChange={() => {
                setToggled((before) => toggle(before, index));
              }}
            />
            <span>
              <b>{item.activity.title}</b>
              <small>{dateWords(item, state.month)}</small>
            </span>
          </label>
        ))}
      </div>
      <p className="ed-foot">{from === undefined ? '' : `${String(monthNumber(from))}月的原样不动。`}</p>
      <p>
        <button
          type="button"
          className="btn"
          disabled={ticked.length === 0}
          onClick={() => {
            dispatch({
              type: 'carry',
              activities: ticked.map(({ activity }) => activity),
              sample: last?.menu.sample ?? false,
            });
          }}
        >
          带过来{ticked.length > 0 && `${String(ticked.length)}项`}
        </button>
      </p>
    </div>
  );
}

function toggle(before: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(before);
  if (!next.delete(index)) next.add(index);
  return next;
}

function dateWords({ activity, recurs, before, fits }: CarriedActivity, month: Month): string {
  if (recurs) return `${activity.rule ?? ''}${fits ? '' : '，这个月没有日子'}`;
  const was = `上次${dayNumbers(before)}`;
  const days = [activity.date, ...(activity.also ?? [])].filter((day) => day !== undefined);
  if (days.length === 0) return `${was}，${String(monthNumber(month))}月没有一样的日子`;
  return `${was}，先排在${spokenDays(days)}`;
}

function useCarried(
  desk: Desk,
  from: Month | undefined,
): { last: PublishedMenu | undefined; carried: CarriedActivity[] } {
  const { engine, chosen, calendars, state } = desk;
  const [found, setFound] = useState<{ id: string; last: PublishedMenu | undefined }>();
  const key = chosen?.station.key;
  const id = `${key ?? ''}/${from ?? ''}`;
  useEffect(() => {
    if (!engine || key === undefined || from === undefined) return;
    void publishedMenu(engine, key, from).then((last) => {
      setFound({ id, last });
    });
  }, [engine, key, from, id]);
  const last = found?.id === id ? found.last : undefined;
  if (!engine || !calendars || !last) return { last, carried: [] };
  const carried = engine.carryOver(last.menu, state.month, calendars);
  return { last, carried: [...carried.filter(({ recurs }) => recurs), ...carried.filter(({ recurs }) => !recurs)] };
}
