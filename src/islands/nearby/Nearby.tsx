import type { Day } from '../../domain/calendar/day.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { release } from '../../browser/fresh/hold.ts';
import { shanghaiNow } from '../../clock.ts';
import type { Located } from '../../view-models/nearby/near.ts';
import { caveat } from '../../view-models/nearby/words.ts';
import { freshenDates } from './dates.ts';
import { usePace } from './pace.ts';
import { positionAsker, type Position, type Trouble } from './position.ts';
import { rowsIn, type Arranged, type Rows } from './rows.ts';
import { readStart, rememberedStart, rememberStart, writeStart } from './start.ts';
import { outcomeWords, TROUBLE_WORDS } from './words.ts';
import { Guard } from '../guard.tsx';

export interface NearbyProps {
  /** Stations with coordinates, by district. */
  starts: { name: string; stations: { key: string; name: string }[] }[];
  /** The day on which the list was written. */
  builtOn: Day;
  dataHref: string;
  icons: string;
}

type Start = { key: string } | Position | undefined;

/** Sorts the static list by how far it is to walk: from a station that was chosen, or from where the device is. */
export function Nearby(props: NearbyProps) {
  return (
    <Guard>
      <LiveNearby {...props} />
    </Guard>
  );
}

function LiveNearby({ starts, builtOn, dataHref, icons }: NearbyProps) {
  const [start, setStart] = useState<Start>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const [arranged, setArranged] = useState<Arranged>();
  const [freshened, setFreshened] = useState(0);
  const rows = useRef<Rows>(undefined);
  const select = useRef<HTMLSelectElement>(null);
  const [asker] = useState(positionAsker);
  const pace = usePace();
  const names = useMemo(
    () => new Map(starts.flatMap(({ stations }) => stations.map(({ key, name }) => [key, name]))),
    [starts],
  );
  const key = start && 'key' in start ? start.key : undefined;

  useEffect(() => {
    const known = [...names.keys()];
    const follow = () => {
      asker.drop();
      setAsking(false);
      const asked = readStart(location.search, known);
      // A position of the device stands in no address: a jump within the page does not take it away.
      setStart((now) => (asked !== undefined ? { key: asked } : now && 'key' in now ? undefined : now));
    };
    const remembered = readStart(location.search, known) ?? rememberedStart(known);
    if (remembered)
      history.replaceState(
        history.state,
        '',
        location.pathname + writeStart(location.search, remembered) + location.hash,
      );
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, [names, asker]);

  useEffect(() => {
    const freshen = () => {
      void freshenDates(document, { dataHref, builtOn }, shanghaiNow()).then(() => {
        setFreshened((times) => times + 1);
        release('period');
      });
    };
    freshen();
    document.addEventListener('visibilitychange', freshen);
    return () => {
      document.removeEventListener('visibilitychange', freshen);
    };
  }, [dataHref, builtOn]);

  useEffect(() => {
    const { placeOf, arrange } = (rows.current ??= rowsIn(document, builtOn));
    const place: Located | undefined = start && 'key' in start ? placeOf(start.key) : start;
    const show = () => {
      setArranged(arrange(place && { place, key }, pace));
    };
    show();
    const isApplied = key !== undefined || readStart(location.search, [...names.keys()]) === undefined;
    if (isApplied) release('choice');
    // Once the dates are those of now, what was said of them is said anew.
  }, [start, key, pace, names, builtOn, freshened]);

  const write = (chosen: string | undefined) => {
    history.pushState(null, '', location.pathname + writeStart(location.search, chosen));
  };
  const choose = (chosen: string) => {
    const next = chosen === '' ? undefined : chosen;
    asker.drop();
    setAsking(false);
    setTrouble(undefined);
    rememberStart(next);
    write(next);
    setStart(next === undefined ? undefined : { key: next });
  };
  const hear = (answer: Position | Trouble) => {
    setAsking(false);
    setTrouble(typeof answer === 'string' ? answer : undefined);
    if (typeof answer === 'string') return;
    if (key !== undefined) write(undefined);
    setStart(answer);
  };
  const locate = () => {
    if (asking) return;
    setAsking(true);
    asker.ask(hear);
  };
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
        <button type="button" className="btn" aria-disabled={asking} onClick={locate}>
          <svg className="ico s" width="20" height="20" aria-hidden="true">
            <use href={`${icons}#locate`} />
          </svg>
          {asking ? '正在定位' : '用定位'}
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
      <p className="small muted">选的社区只记在这台设备上；定位只在您点了以后用一次。两样都不上传。</p>
      <div role="status">
        {trouble && <p className="note move">{TROUBLE_WORDS[trouble]}</p>}
        {arranged && <p className="nearby-outcome">{outcomeWords(from, arranged, shanghaiNow().day)}</p>}
      </div>
      {arranged && (
        <p className="small muted">
          {caveat(pace, { precision: arranged.precision, accuracy: start && 'accuracy' in start ? start.accuracy : 0 })}
        </p>
      )}
    </div>
  );
}
