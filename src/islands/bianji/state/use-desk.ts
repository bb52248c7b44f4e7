import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { shanghaiNow } from '../../../clock.ts';
import { store, stored } from '../../../browser/storage.ts';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { Key } from '../../../domain/key.ts';
import { addMonths, monthOf } from '../../../view-models/bianji/days.ts';
import type { BianjiData } from '../../../view-models/bianji/page.ts';
import type { Desk, DayNotes } from '../desk.ts';
import { preloadHandOver } from '../hand-over/modules.ts';
import { preloadPreview } from '../preview/load.ts';
import { draftId } from './drafts.ts';
import { useEngine, type Engine } from './engine.ts';
import { keepForOffline } from './offline.ts';
import { publishedMenu, type PublishedMenu } from './published.ts';
import { reduce, type Action } from './reduce.ts';
import { useDrafts, useSaving, type Drafts, type Saved } from './saving.ts';
import type { Draft, State, StepName } from './state.ts';

const LAST_STATION = 'bianji-station';
/** In other steps, checking a long draft would only delay the screen. */
const STEPS_WITH_PROBLEMS: readonly StepName[] = ['edit', 'hand-over'];

export interface OpenDesk extends Desk {
  saved: Saved;
  isKept: boolean;
}

/** The state of the page, and the values derived from it. */
export function useDesk(data: BianjiData): OpenDesk {
  const [state, setState] = useState<State>(() => initialState(data));
  const [today, setToday] = useState(data.builtOn);
  const [dispatch] = useState(() => (action: Action): void => {
    if (action.type === 'choose') store(LAST_STATION, action.station ?? '');
    setState((before) => reduce(before, action));
  });
  // Before the page responds: a station chosen by then would be lost.
  useLayoutEffect(() => {
    const { day } = shanghaiNow();
    setToday(day);
    const last = stored(LAST_STATION) as Key | null;
    const station = stationsOf(data).some(({ key }) => key === last) ? last! : undefined;
    dispatch({ type: 'choose', station, month: addMonths(monthOf(day), 1) });
  }, [data, dispatch]);

  const engine = useEngine(state.station !== undefined);
  const kept = useDrafts();
  const { drafts, isKept, discard } = kept;
  const saved = useSaving(state, kept);
  useKeptDraft(state, drafts, dispatch);
  const chosen = useMemo(() => chosenIn(data, state.station), [data, state.station]);
  const calendars = useMemo(() => engine && chosen && engine.calendarsOf(chosen.place), [engine, chosen]);
  const notes = useMemo(
    (): DayNotes =>
      new Map(engine && calendars ? engine.dayNotes(state.month, calendars).map((note) => [note.day, note]) : []),
    [engine, calendars, state.month],
  );
  const others = useOthers(engine, chosen, state.draft);
  const showsProblems = STEPS_WITH_PROBLEMS.includes(state.step);
  const problems = useMemo(
    () =>
      showsProblems && engine && chosen && state.draft
        ? engine.draftProblems(menuOf(state.draft), {
            place: chosen.place,
            others: others.map(({ entry }) => entry),
            today,
          })
        : [],
    [showsProblems, engine, chosen, state.draft, others, today],
  );
  usePreload(engine !== undefined);
  return {
    data,
    state,
    dispatch,
    today,
    engine,
    chosen,
    calendars,
    notes,
    problems,
    others,
    drafts,
    discard,
    saved,
    isKept,
  };
}

/** Fetches the files of later steps once the first is ready, so that they are available offline. */
function usePreload(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const preview = preloadPreview().catch(() => undefined);
    void Promise.all([preloadReader(), preview, preloadHandOver()]).then(keepForOffline);
  }, [isReady]);
}

/** Restores the stored draft of the chosen station and month at once, so that a new one does not replace it. */
function useKeptDraft(state: State, drafts: Drafts['drafts'], dispatch: Desk['dispatch']): void {
  const { station, month, step } = state;
  const kept =
    state.draft === undefined && step === 'start' && station !== undefined
      ? drafts?.find(({ id }) => id === draftId({ station, month }))
      : undefined;
  useEffect(() => {
    if (kept) dispatch({ type: 'restore', draft: kept.draft, step: 'start' });
  }, [kept, dispatch]);
}

const preloadReader = (): Promise<unknown> =>
  import('../../../view-models/bianji/reader.ts').then(({ preload }) => preload()).catch(() => undefined);

/** Before hydration, when the clock of the device is not read yet: as of the build. */
function initialState(data: BianjiData): State {
  return {
    step: 'start',
    station: undefined,
    month: addMonths(monthOf(data.builtOn), 1),
    draft: undefined,
    open: undefined,
    removed: undefined,
  };
}

const stationsOf = ({ districts }: BianjiData) => districts.flatMap(({ stations }) => stations);

function chosenIn({ districts, site }: BianjiData, key: Key | undefined): Desk['chosen'] {
  const district = districts.find(({ stations }) => stations.some((station) => station.key === key));
  const station = district?.stations.find((one) => one.key === key);
  return district && station && { district, station, place: { site, district, station: station.key } };
}

export const menuOf = ({ month, sample, theme, entries }: Draft): DraftMenu => ({
  month,
  sample,
  theme,
  activities: entries.map(({ activity }) => activity),
});

/** Fetched only if they matter: for teams that serve several stations, and for the minimums of a district. */
function useOthers(
  engine: Engine | undefined,
  chosen: Desk['chosen'],
  draft: Draft | undefined,
): readonly PublishedMenu[] {
  const [others, setOthers] = useState<readonly PublishedMenu[]>([]);
  const month = draft?.month;
  const matters =
    Object.keys(chosen?.district.minimums ?? {}).length > 0 ||
    (draft?.entries.some(({ activity }) => (activity.teams ?? []).length > 0) ?? false);
  useEffect(() => {
    if (!engine || !chosen || month === undefined || !matters) return undefined;
    let isCurrent = true;
    const stations = chosen.district.stations.filter(
      ({ key, months }) => key !== chosen.station.key && months.includes(month),
    );
    void Promise.all(stations.map(({ key }) => publishedMenu(engine, key, month))).then((found) => {
      if (isCurrent) setOthers(found.filter((menu) => menu !== undefined));
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, chosen, month, matters]);
  return others;
}
