import { memo, useRef, useState } from 'react';
import type { Pace } from '../../domain/geo/walking.ts';
import { AUTO_VIEWPORT } from './state/url-state.ts';
import type { MapPlace } from '../../view-models/map/data.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Session, State } from './state/session.ts';
import type { Start, View } from './state/view.ts';
import { canBeStart } from '../../view-models/nearby/near.ts';
import { caveatText, gapsText, insideText } from '../../view-models/nearby/words.ts';
import { LOCATION_ERROR_TEXTS } from '../nearby/words.ts';

interface NearMeProps {
  view: View | undefined;
  locating: State['locating'];
  picking: boolean;
  gaps: boolean;
  /** Key of the station that distances are counted from. */
  from: string;
  session: Session;
  pace: Pace;
}

/** Stations by distance from the device, which is located only on a tap, from a station, or from a point on the map. */
export const NearMe = memo(function NearMe({ view, locating, picking, from, gaps, session, pace }: NearMeProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const start = view?.start;
  const canShowGaps = view?.data.districts.some(({ id, bounds }) => id === view.district && bounds);
  const status = statusOf(view, locating, picking, gaps && Boolean(canShowGaps), pace);
  return (
    <div
      className="map-near js-only tools"
      role="group"
      aria-label="离我近的"
      data-open={open || start || status ? '' : undefined}
    >
      <button
        ref={opener}
        type="button"
        className="btn"
        aria-expanded={open}
        aria-controls="map-from"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="walk" />
        离我近的
      </button>
      {canShowGaps && (
        <button
          type="button"
          className="btn map-gaps"
          aria-pressed={gaps}
          onClick={() => {
            session.showGaps(!gaps);
          }}
        >
          哪里走15分钟到不了
        </button>
      )}
      <div id="map-from" className="map-from" hidden={!open}>
        <button type="button" className="btn" aria-disabled={locating === 'asking'} onClick={session.locate}>
          <Icon name="pin" />
          {locating === 'asking' ? '正在定位……' : '用定位'}
        </button>
        {open && view && (
          <StationSelect
            view={view}
            from={from}
            onSelect={(key) => {
              if (key) session.go({ from: key, ...AUTO_VIEWPORT });
              else session.clearOrigin();
            }}
          />
        )}
        <button
          type="button"
          className="btn map-pick"
          aria-pressed={picking}
          onClick={() => {
            session.setPicking(!picking);
          }}
        >
          在地图上点一处
        </button>
        <p className="small muted">位置只在这台设备上算，不上传。</p>
      </div>
      <p className="map-status" role="status">
        {status}
      </p>
      {start && (
        <button
          type="button"
          className="map-clear"
          onClick={() => {
            session.clearOrigin();
            opener.current?.focus();
          }}
        >
          不按远近看了
        </button>
      )}
    </div>
  );
});

function StationSelect({
  view: { data },
  from,
  onSelect,
}: {
  view: View;
  from: string;
  onSelect: (key: string) => void;
}) {
  const groups = data.districts.map(
    ({ id, name }) => [name, data.places.filter((place) => place.district === id && canBeStart(place))] as const,
  );
  return (
    <label className="wf-d">
      <span className="vh">从哪个社区走</span>
      <select
        value={from}
        onChange={(event) => {
          onSelect(event.currentTarget.value);
        }}
      >
        <option value="">选一个社区</option>
        {groups
          .filter(([, places]) => places.length > 0)
          .map(([name, places]) => (
            <optgroup key={name} label={name}>
              {places.map(optionOf)}
            </optgroup>
          ))}
      </select>
    </label>
  );
}

const optionOf = ({ key, name }: MapPlace) => (
  <option key={key} value={key}>
    {name}
  </option>
);

function statusOf(
  view: View | undefined,
  locating: State['locating'],
  picking: boolean,
  showsGaps: boolean,
  pace: Pace,
): string {
  if (picking)
    return matchMedia('(hover: none)').matches
      ? '请点地图上的一处。'
      : '请点地图上的一处；用键盘的，把地图移到位再按回车，就从正中间算。按Esc不点了。';
  if (locating !== 'idle' && locating !== 'asking') return LOCATION_ERROR_TEXTS[locating];
  if (!view) return '';
  return (view.start ? startText(view.start, view, pace) : '') + (showsGaps ? gapsText(view.gaps) : '');
}

/** Stations are counted only from a start that is placed better than to its district. */
function startText(start: Start, { inCircle, nearest }: Pick<View, 'inCircle' | 'nearest'>, pace: Pace): string {
  if (nearest?.isFar)
    return `从${start.words}算起，30公里内没有站点。最近的是${nearest.walk.place.name}，${nearest.walk.near?.text ?? ''}。`;
  const count = canBeStart(start) ? `，${insideText({ ...inCircle, isStation: start.key !== undefined }, '站点')}` : '';
  return `从${start.words}算起${count}。${caveatText(pace, start)}`;
}
