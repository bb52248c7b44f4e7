import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { MapData } from '../../view-models/map/data.ts';
import { ALL_MARKS } from '../../view-models/marks/mark.ts';
import type { Pace } from '../../domain/geo/geo.ts';
import { WHEREVER, type MapChoice } from './state/address.ts';
import { Guard } from '../guard.tsx';
import { useScreen } from '../calendar/state/screen.ts';
import { Card } from './Card.tsx';
import { Filters } from './Filters.tsx';
import { List } from './List.tsx';
import { MapBox } from './MapBox.tsx';
import { Near } from './Near.tsx';
import { Outcome } from './Outcome.tsx';
import { AT_FIRST, mapSession, type State } from './state/session.ts';
import { useLeaflet } from './leaflet/use-leaflet.ts';
import { viewOf, type View } from './state/view.ts';

export interface StationMapProps {
  /** What the shapes mean. */
  legend?: ReactNode;
  /** The static list: it stands until the data is there, and for good where that cannot be had. */
  children?: ReactNode;
}

/** Map and list are two views of one thing: the same filters, the same station open in both, all of it in the address. */
export function StationMap(props: StationMapProps) {
  return (
    <Guard fallback={props.children}>
      <LiveMap {...props} />
    </Guard>
  );
}

function LiveMap({ legend, children }: StationMapProps) {
  const [session] = useState(mapSession);
  const state = useSyncExternalStore(session.subscribe, session.get, () => AT_FIRST);
  const { elder, wide } = useScreen();
  const pace = elder ? 'elder' : 'usual';
  const view = useView(state, pace, elder);
  const rows = useRef<HTMLDivElement>(null);
  /** Where focus goes back to when the card is closed. */
  const opener = useRef<'list' | 'map'>('map');
  /** Key of the station in the static list that had the focus when that list gave way. */
  const held = useRef<string>(undefined);
  useEffect(() => session.start(), [session]);

  const selectMarker = useCallback(
    (key: string): void => {
      opener.current = 'map';
      session.go({ at: key });
    },
    [session],
  );
  const leaflet = useLeaflet({ view, state, pace, elder, roomy: wide, session, onSelect: selectMarker });
  const { address, now, picking, touched, failed, gaps } = state;
  const open = view?.data.places.find(({ key }) => key === address.at);
  const choose = useCallback(
    (choice: MapChoice): void => {
      session.go({ choice, ...WHEREVER });
    },
    [session],
  );
  const selectRow = useCallback(
    (key: string): void => {
      opener.current = 'list';
      session.go({ at: key, ...WHEREVER });
    },
    [session],
  );

  function close(): void {
    const { at } = address;
    session.go({ at: '' });
    if (opener.current === 'list' || !leaflet.focusOn(at)) focusRow(rows.current, at);
  }
  const isReady = view !== undefined;
  useEffect(() => {
    if (isReady && held.current !== undefined) focusRow(rows.current, held.current);
  }, [isReady]);
  useFocusAfter(open?.key ?? '', (at) => {
    if (!leaflet.focusOn(at)) focusRow(rows.current, at);
  });

  function onKeyDown({ key, target, currentTarget }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    const isInCard = currentTarget.querySelector('.smap-card')?.contains(target as Node) ?? false;
    if (picking) session.pick(false);
    else if (isInCard || (!leaflet.closeFan() && open)) close();
  }

  return (
    <div className="smap" data-ready={view ? '' : undefined} onKeyDown={onKeyDown}>
      {failed ? (
        <NoData
          onRetry={() => {
            session.retry();
            rows.current?.focus({ preventScroll: true });
          }}
        />
      ) : (
        <>
          <Filters
            choice={address.choice}
            districts={view?.data.districts ?? NO_DISTRICTS}
            objects={ALL_MARKS}
            onChoice={choose}
          />
          <Near
            view={view}
            locating={state.locating}
            picking={picking}
            gaps={gaps}
            from={address.from}
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
                takesFocus={touched}
                isFrom={address.from === open.key}
                onFrom={() => {
                  session.go({ from: open.key, ...WHEREVER });
                }}
                onClose={close}
              />
            )}
          </MapBox>
        </>
      )}
      <div className="smap-side" ref={rows} tabIndex={-1}>
        {view && now ? (
          <>
            <Outcome view={view} now={now} choice={view.choice} said={leaflet.said} onChoice={choose} />
            <List view={view} now={now} at={address.at} onSelect={selectRow} />
          </>
        ) : (
          <Standing
            onGone={() => {
              held.current = heldIn(rows.current);
            }}
          >
            {children}
          </Standing>
        )}
      </div>
    </div>
  );
}

const NO_DISTRICTS: MapData['districts'] = [];

/** @returns undefined when the focus is elsewhere, '' when it is on no station */
function heldIn(list: HTMLElement | null): string | undefined {
  const focused = document.activeElement;
  return list?.contains(focused) && focused !== list
    ? (focused?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '')
    : undefined;
}

/** On the row of a station, or on what says how many there are. */
function focusRow(list: HTMLElement | null, key: string): void {
  const row = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
    ({ dataset }) => dataset['row'] === key,
  );
  (row ?? list?.querySelector<HTMLElement>('.smap-s'))?.focus();
}

/** The static list; it tells when it gives way, while it is still there. */
function Standing({ onGone, children }: { onGone: () => void; children: ReactNode }) {
  const gone = useRef(onGone);
  useLayoutEffect(() => {
    const tell = gone.current;
    return () => {
      tell();
    };
  }, []);
  return <>{children}</>;
}

/** Back takes a card away that may hold the focus: whoever was in it goes on from its station. */
function useFocusAfter(open: string, giveBack: (key: string) => void): void {
  const was = useRef('');
  useEffect(() => {
    if (was.current && !open && document.activeElement === document.body) giveBack(was.current);
    was.current = open;
  });
}

/** Made anew only when something that shows has changed. */
function useView({ now, data, address, origin, gaps }: State, pace: Pace, elder: boolean): View | undefined {
  const { from } = address;
  // What is set by controls that 长辈模式 does not show is not applied there.
  const choice = useMemo(
    () => (elder ? { ...address.choice, level: '', objects: [], accessible: false } : address.choice),
    [address.choice, elder],
  );
  return useMemo(
    () => viewOf({ now, data, choice, from, origin, gaps }, pace),
    [now, data, choice, from, origin, gaps, pace],
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
