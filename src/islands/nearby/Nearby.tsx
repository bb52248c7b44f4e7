import type { Day } from '../../domain/calendar/day.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import { shanghaiNow } from '../../clock.ts';
import type { Located } from '../../view-models/nearby/near.ts';
import { caveatText } from '../../view-models/nearby/words.ts';
import { freshenDates } from './dates.ts';
import { usePace } from './pace.ts';
import { createRowList, type Arrangement, type RowList } from './rows.ts';
import { readStart } from './start.ts';
import { useStart } from './use-start.ts';
import { arrangementText, LOCATION_ERROR_TEXTS } from './words.ts';
import { Guard } from '../hydrate/guard.tsx';

interface NearbyProps {
  /** Stations that distances can be counted from, by district. */
  starts: { name: string; stations: { key: string; name: string }[] }[];
  /** The day of the build, YYYY-MM-DD. */
  builtOn: Day;
  dataHref: string;
  icons: string;
}

/** Sorts the static list by walking distance from a station or from the position of the device. */
export function Nearby(props: NearbyProps) {
  return (
    <Guard>
      <LiveNearby {...props} />
    </Guard>
  );
}

function LiveNearby({ starts, builtOn, dataHref, icons }: NearbyProps) {
  const names = useMemo(
    () => new Map(starts.flatMap(({ stations }) => stations.map(({ key, name }) => [key, name]))),
    [starts],
  );
  const { start, error, isLocating, choose, locate } = useStart(names);
  const pace = usePace();
  const select = useRef<HTMLSelectElement>(null);
  const rows = useRef<RowList>(undefined);
  const [arrangement, setArrangement] = useState<Arrangement>();
  const datesVersion = useFreshDates(dataHref, builtOn);
  const key = start && 'key' in start ? start.key : undefined;

  // The arrangement also counts dates, so it is computed again once they are fresh.
  useEffect(() => {
    const { positionOf, arrange } = (rows.current ??= createRowList(document, builtOn));
    const position: Located | undefined = start && 'key' in start ? positionOf(start.key) : start;
    const update = () => {
      setArrangement(arrange(position && { position, key }, pace));
    };
    update();
    const isApplied = key !== undefined || readStart(location.search, [...names.keys()]) === undefined;
    if (isApplied) release('choice');
    // Only now: the text counts the dates, and would change once they are fresh.
    if (datesVersion > 0) release('period');
  }, [start, key, pace, names, builtOn, datesVersion]);

  const from = key === undefined ? '您现在的位置' : (names.get(key) ?? '');
  return (
    <div className="nearby" role="group" aria-label="从哪里算起">
      <div className="nearby-pick">
        <label className="wf-d">
          <span className="vh">从哪个社区算起</span>
          <select
            ref={select}
            value={key ?? ''}
            onChange={(event) => {
              choose(event.currentTarget.value);
            }}
          >
            <option value="">选一个社区</option>
            {starts.map(({ name, stations }) => (
              <optgroup key={name} label={name}>
                {stations.map((station) => (
                  <option key={station.key} value={station.key}>
                    {station.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button type="button" className="btn" aria-disabled={isLocating} onClick={locate}>
          <svg className="ico s" width="20" height="20" aria-hidden="true">
            <use href={`${icons}#locate`} />
          </svg>
          {isLocating ? '正在定位' : '用定位'}
        </button>
        {start && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              choose('');
              select.current?.focus();
            }}
          >
            清除
          </button>
        )}
      </div>
      {!arrangement && (
        <p className="small muted">选的社区只记在这台设备上；定位只在您点了以后用一次。两样都不上传。</p>
      )}
      <div role="status">
        {error && <p className="note move">{LOCATION_ERROR_TEXTS[error]}</p>}
        {arrangement && <p className="nearby-outcome">{arrangementText(from, arrangement, shanghaiNow().day)}</p>}
      </div>
      {arrangement && (
        <p className="small muted">
          {caveatText(pace, {
            precision: arrangement.precision,
            accuracy: start && 'accuracy' in start ? start.accuracy : 0,
          })}
        </p>
      )}
    </div>
  );
}

/** Freshens the dates of the list on load and when the page becomes visible. @returns number that increases each time */
function useFreshDates(dataHref: string, builtOn: Day): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const freshen = () => {
      void freshenDates(document, { dataHref, builtOn }, shanghaiNow()).then(() => {
        setVersion((previous) => previous + 1);
      });
    };
    freshen();
    document.addEventListener('visibilitychange', freshen);
    return () => {
      document.removeEventListener('visibilitychange', freshen);
    };
  }, [dataHref, builtOn]);
  return version;
}
