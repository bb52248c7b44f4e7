import { memo, useRef } from 'react';
import type { Now } from '../../clock.ts';
import { EVERY_STATION, type MapChoice } from './state/address.ts';
import { loosenedChoice, setMapParts, withoutPart } from './state/chosen.ts';
import type { View } from './state/view.ts';
import { PART_WORDS } from './words.ts';

export interface OutcomeProps {
  view: View;
  now: Now;
  choice: MapChoice;
  /** What happened on the map. */
  said: string;
  onChoice: (choice: MapChoice) => void;
}

/** How many there are, and ways out when there are none. */
export const Outcome = memo(function Outcome({
  view: { data, places, unplaced },
  now,
  choice,
  said,
  onChoice,
}: OutcomeProps) {
  const summary = useRef<HTMLParagraphElement>(null);
  /** The buttons go with what they undo. */
  const choose = (next: MapChoice): void => {
    onChoice(next);
    summary.current?.focus({ preventScroll: true });
  };
  const isNarrow = setMapParts(choice).length > 0;
  const rest = unplaced > 0 ? `，${String(unplaced)}个位置待核，只在列表里` : '';
  const words =
    places.length === 0
      ? '这样筛一个站点也没有。'
      : `${isNarrow ? '筛出' : '共'}${String(places.length)}个站点，${String(places.length - unplaced)}个在地图上${rest}`;
  return (
    <div className="smap-o">
      <p ref={summary} className="smap-s" tabIndex={-1} role="status">
        {words}
      </p>
      <p className="vh" role="status">
        {said}
      </p>
      {isNarrow && places.length > 0 && (
        <button
          type="button"
          className="smap-clear"
          onClick={() => {
            choose(EVERY_STATION);
          }}
        >
          看全部
        </button>
      )}
      {places.length === 0 && (
        <div className="btns">
          {loosenedChoice(data.places, choice, now)
            .slice(0, 2)
            .map(({ part, count }) => (
              <button
                key={part}
                type="button"
                className="btn"
                onClick={() => {
                  choose(withoutPart(choice, part));
                }}
              >
                {PART_WORDS[part]}，有{count}个
              </button>
            ))}
          <button
            type="button"
            className="btn"
            onClick={() => {
              choose(EVERY_STATION);
            }}
          >
            看全部{data.places.length}个
          </button>
        </div>
      )}
    </div>
  );
});
