import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MapData } from '../../view-models/map/data.ts';
import { ALL_MARKS } from '../../view-models/marks/mark.ts';
import type { Pace } from '../../domain/geo/walking.ts';
import { AUTO_VIEWPORT, type MapFilters } from './state/url-state.ts';
import { Guard } from '../hydrate/guard.tsx';
import { useObservable } from './state/observable.ts';
import { useScreen } from '../calendar/state/screen.ts';
import { Card } from './Card.tsx';
import { Filters } from './Filters.tsx';
import { focusedStation, focusRow, StaticList, useFocusAfterClose } from './focus.tsx';
import { List } from './List.tsx';
import { MapBox } from './MapBox.tsx';
import { NearMe } from './NearMe.tsx';
import { Summary } from './Summary.tsx';
import { createMapSession, INITIAL_STATE, type State } from './state/session.ts';
import { useLeaflet } from './leaflet/use-leaflet.ts';
import { viewOf, type View } from './state/view.ts';

interface StationMapProps {
  /** Id of the reader's own district, or empty. */
  home?: string;
  legend?: ReactNode;
  /** The static list, shown until the data has arrived, and when it cannot be fetched. */
  children?: ReactNode;
}

/** Map and list are two views of one state: the same filters, the same open station, all of it in the URL. */
export function StationMap(props: StationMapProps) {
  return (
    <Guard fallback={props.children}>
      <LiveMap {...props} />
    </Guard>
  );
}

function LiveMap({ home, legend, children }: StationMapProps) {
  const [session] = useState(() => createMapSession(home));
  const state = useObservable(session, INITIAL_STATE);
  const { elder, wide } = useScreen();
  const pace = elder ? 'elder' : 'usual';
  const view = useView(state, pace, elder);
  const list = useRef<HTMLDivElement>(null);
  /** Where the open card was opened from: the focus returns there. */
  const opener = useRef<'list' | 'map'>('map');
  /** Station of the static list that had the focus when it was replaced. */
  const replacedFocus = useRef<string>(undefined);
  useEffect(() => session.start(), [session]);

  const selectMarker = useCallback(
    (key: string): void => {
      opener.current = 'map';
      session.go({ station: key });
    },
    [session],
  );
  const leaflet = useLeaflet({ view, state, pace, elder, roomy: wide, session, onSelect: selectMarker });
  const { urlState, now, picking, hasInteracted, failed, gaps } = state;
  const open = view?.data.places.find(({ key }) => key === urlState.station);
  const setFilters = useCallback(
    (filters: MapFilters): void => {
      session.go({ filters, ...AUTO_VIEWPORT });
    },
    [session],
  );
  const selectRow = useCallback(
    (key: string): void => {
      opener.current = 'list';
      session.go({ station: key, ...AUTO_VIEWPORT });
    },
    [session],
  );

  function close(): void {
    const { station } = urlState;
    session.go({ station: '' });
    if (opener.current === 'list' || !leaflet.focusOn(station)) focusRow(list.current, station);
  }
  const isReady = view !== undefined;
  useEffect(() => {
    if (isReady && replacedFocus.current !== undefined) focusRow(list.current, replacedFocus.current);
  }, [isReady]);
  useFocusAfterClose(open?.key ?? '', (key) => {
    if (!leaflet.focusOn(key)) focusRow(list.current, key);
  });

  function onKeyDown({ key, target, currentTarget }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    const isInCard = currentTarget.querySelector('.map-card')?.contains(target as Node) ?? false;
    if (picking) session.setPicking(false);
    else if (isInCard || (!leaflet.unspiderfy() && open)) close();
  }

  return (
    <div className="station-map" data-ready={view ? '' : undefined} onKeyDown={onKeyDown}>
      {failed ? (
        <NoData
          onRetry={() => {
            session.retry();
            list.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <>
          <Filters
            filters={urlState.filters}
            districts={view?.data.districts ?? NO_DISTRICTS}
            objects={ALL_MARKS}
            onFilters={setFilters}
          />
          <NearMe
            view={view}
            locating={state.locating}
            picking={picking}
            gaps={gaps}
            from={urlState.from}
            session={session}
            pace={pace}
          />
          <MapBox leaflet={leaflet} base={view?.data.base} legend={legend} picking={picking}>
            {open && view && now && (
              <Card
                key={open.key}
                place={open}
                now={now}
                view={view}
                takesFocus={hasInteracted}
                isFrom={urlState.from === open.key}
                onFrom={() => {
                  session.go({ from: open.key, ...AUTO_VIEWPORT });
                }}
                onClose={close}
              />
            )}
          </MapBox>
        </>
      )}
      <div className="map-side" ref={list} tabIndex={-1}>
        {view && now ? (
          <>
            <Summary
              view={view}
              now={now}
              filters={view.filters}
              announcement={leaflet.announcement}
              onFilters={setFilters}
            />
            <List view={view} now={now} selected={urlState.station} onSelect={selectRow} />
          </>
        ) : (
          <StaticList
            onUnmount={() => {
              replacedFocus.current = focusedStation(list.current);
            }}
          >
            {children}
          </StaticList>
        )}
      </div>
    </div>
  );
}

const NO_DISTRICTS: MapData['districts'] = [];

/** Memoized, so that clock ticks and other changes without effect render nothing. */
function useView({ now, data, urlState, origin, gaps }: State, pace: Pace, elder: boolean): View | undefined {
  const { from } = urlState;
  // Elder mode hides the controls of these filters, so they must not apply.
  const filters = useMemo(
    () =>
      elder ? { ...urlState.filters, level: '', objects: [], accessible: false, has: '' as const } : urlState.filters,
    [urlState.filters, elder],
  );
  return useMemo(
    () => viewOf({ now, data, filters, from, origin, gaps }, pace),
    [now, data, filters, from, origin, gaps, pace],
  );
}

function NoData({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="note move" role="alert">
      <p>眼下取不到地图的数据，请连上网再试。下面的列表照样能看，只是不能筛选。</p>
      <button type="button" className="btn" onClick={onRetry}>
        再试一次
      </button>
    </div>
  );
}
