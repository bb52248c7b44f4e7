/** What was announced after the plan was made: cancelled, resumed, moved, at another hour, elsewhere. */
import { isTimeSpan, type Day } from './day.ts';
import {
  dayIn,
  inOrder,
  isOneOfMany,
  newSlot,
  type Change,
  type Plan,
  type Slot,
  type Timed,
  type Told,
} from './plan.ts';

/** Changes the plan as the announcements say, one after the other. */
export function announce(plan: Plan, activity: Timed): void {
  for (const change of inOrder(activity.changes)) {
    if (change.kind === '取消' || change.kind === '恢复') setCancelled(plan, activity, change);
    if (change.kind === '改时间') setTime(plan, activity, change);
    if (change.kind === '换地点') setPlace(plan, activity, change);
    if (change.kind === '改期' && (activity.date === undefined || isOneOfMany(activity, change.date)))
      move(plan, activity, change);
  }
}

/** Without a date the one that is held once is meant; of a series, `status` speaks. */
function setCancelled(plan: Plan, activity: Timed, { kind, date }: Change): void {
  const day = isOneOfMany(activity, date) ? date : activity.date;
  if (day === undefined) return;
  const found = find(plan, day);
  const slots = found.length > 0 || kind === '恢复' ? found : [claim(plan, activity, day)];
  for (const slot of slots) slot.cancelled = kind === '取消';
}

/** A new time for all stands in `time` already; that of a single date of a series is told only here. */
function setTime(plan: Plan, activity: Timed, change: Change): void {
  const span = (text: string | undefined) => (text !== undefined && isTimeSpan(text) ? text : undefined);
  for (const slot of meant(plan, activity, change.date)) {
    const before = change.was ?? slot.time;
    if (isOver(slot, activity, change))
      keepAsHeld(slot, 'time', () => {
        slot.time = span(before) ?? slot.time;
      });
    else if (before !== undefined) slot.was.time = before;
    if (isOneOfMany(activity, change.date)) slot.time = span(change.now) ?? slot.time;
  }
}

function setPlace(plan: Plan, activity: Timed, change: Change): void {
  for (const slot of meant(plan, activity, change.date)) {
    const before = change.was ?? slot.place ?? activity.place;
    if (isOver(slot, activity, change))
      keepAsHeld(slot, 'place', () => {
        slot.place = before;
      });
    else if (before !== undefined) slot.was.place = before;
    if (isOneOfMany(activity, change.date)) slot.place = change.now;
  }
}

/** When all of a series were changed, those that were over stay as they were held. */
function isOver({ day }: Slot, { rule }: Timed, { on, date }: Change): boolean {
  return rule !== undefined && date === undefined && day < on;
}

/** The first change after it tells how it was held; later ones tell what was said in between. */
function keepAsHeld({ over }: Slot, told: Told, keep: () => void): void {
  if (!over.has(told)) keep();
  over.add(told);
}

/** Those of that date, or all. */
function meant(plan: Plan, activity: Timed, date: Day | undefined): Slot[] {
  return date !== undefined && isOneOfMany(activity, date) ? find(plan, date) : plan.slots;
}

/** All that are held together on a day move together. */
function move(plan: Plan, activity: Timed, change: Change): void {
  const old = change.date ?? dayIn(change.was);
  if (old === undefined) return;
  const found = find(plan, old);
  const slots = found.length > 0 ? found : [claim(plan, activity, old)];
  const to = dayIn(change.now);
  if (to === slots[0]?.day) return;
  for (const slot of slots.toReversed()) moveOne(plan, slot, to);
}

function moveOne(plan: Plan, slot: Slot, to: Day | undefined): void {
  // Who remembers an earlier day is led to the last one at once.
  for (const gone of plan.left.values()) if (gone.origin === slot.origin) gone.to = to;
  plan.left.set(slot.day, { origin: slot.origin, to });
  // The moved one stands before others that may be there already, so that it tells where it came from.
  plan.slots = plan.slots.filter((other) => other !== slot);
  if (to !== undefined) plan.slots.unshift({ ...slot, movedFrom: slot.day, day: to, cancelled: false });
}

/** A holiday or a move may have put several on a day; else it is a day on which one of them stood first. */
function find(plan: Plan, day: Day): Slot[] {
  const there = plan.slots.filter((slot) => slot.day === day);
  return there.length > 0 ? there : plan.slots.filter((slot) => slot.origin === day);
}

/** An announcement counts even where the editor has taken the date out of the series as well. */
function claim(plan: Plan, activity: Timed, day: Day): Slot {
  const slot = newSlot({ origin: day, day, certain: true }, activity);
  plan.slots.push(slot);
  return slot;
}
