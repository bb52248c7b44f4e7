import { useState } from 'react';
import type { Month } from '../../../domain/calendar/day.ts';
import { fullMonth, monthOf } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { Unreachable } from '../hand-over/Unreachable.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { ChooseActivity } from './ChooseActivity.tsx';
import { HandOverEdits } from './HandOverEdits.tsx';
import { MadeChanges } from './MadeChanges.tsx';
import { upcomingOf } from './upcoming.ts';
import { useEdited } from './use-edited.ts';
import { PublishedMonthPicker } from './PublishedMonthPicker.tsx';

/** Announces changes of published activities. */
export function ChangesScreen({ desk }: { desk: Desk }) {
  const months = [...(desk.chosen?.station.months ?? [])].filter((month) => month >= monthOf(desk.today)).sort();
  const [requested, setRequested] = useState<Month>();
  const [id, setId] = useState<string>();
  const month = requested !== undefined && months.includes(requested) ? requested : months[0];
  const edited = useEdited(desk, month);
  const { open, published } = edited;
  const upcoming = open ? upcomingOf(desk, open.edited.menu) : [];
  const chosen = upcoming.find(({ activity }) => activity.id === id);
  return (
    <>
      <PublishedMonthPicker
        desk={desk}
        months={months}
        month={month}
        onMonth={setRequested}
        none="这个站这个月和以后的菜单都还没发布，没有什么可变的。"
      />
      {published.state === 'unreachable' && month !== undefined && (
        <Unreachable month={fullMonth(month)} retry={published.retry} />
      )}
      {month !== undefined && published.state === 'loading' && <p className="ed-busy">正在取网上的菜单……</p>}
      {open && month !== undefined && (
        <div className="ed-cols ed-changing">
          <ChooseActivity upcoming={upcoming} id={id} onChoose={setId} />
          {chosen && (
            <ChangeForm
              key={`${month} ${String(id)} ${String(edited.edits.list.length)}`}
              desk={desk}
              month={month}
              upcoming={chosen}
              open={open}
              onMake={(edit) => {
                edited.edits.replace([...edited.edits.list, edit]);
                setId(undefined);
              }}
            />
          )}
        </div>
      )}
      <MadeChanges edited={edited} />
      <HandOverEdits desk={desk} edited={edited} />
    </>
  );
}
