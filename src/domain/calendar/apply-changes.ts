/** Applies the announced changes of an activity to its plan: cancelled, resumed, moved, another time, another place. */
import { isTimeSpan, type Day } from './day.ts';
import {
  inAnnouncementOrder,
  newSlot,
  oneDateOf,
  parseDay,
  refersToOneDate,
  type ActivityTiming,
  type Change,
  type ChangedField,
  type Plan,
  type Slot,
} from './plan.ts';

/** Mutates the plan, in the order of the announcements. */
export function applyChanges(plan: Plan, activity: ActivityTiming): void {
  const named = new Map<Change, Slot[]>();
  const ordered = inAnnouncementOrder(activity.changes);
  for (const [index, change] of ordered.entries()) {
    // Moves announced together name the dates before any of them: the 5th to the 12th, and the 12th to the 13th.
    if (change.kind === '改期' && !named.has(change))
      for (const other of ordered.slice(index))
        if (other.kind === '改期' && other.on === change.on) named.set(other, slotsOn(plan, dateMoved(other)));
    if (change.kind === '取消' || change.kind === '恢复') setCancelled(plan, activity, change);
    if (change.kind === '改时间') setTime(plan, activity, change);
    if (change.kind === '换地点') setPlace(plan, activity, change);
    if (change.kind === '改期' && (activity.date === undefined || refersToOneDate(activity, change)))
      move(plan, activity, change, named.get(change) ?? []);
  }
}

/** Named by their present day, or by one on which they were planned before they moved. */
export function markFull(plan: Plan, { full }: ActivityTiming): void {
  for (const day of full) {
    const named = slotsOn(plan, day);
    const slots = named.length > 0 ? named : plan.slots.filter(({ movedFrom }) => movedFrom === day);
    for (const slot of slots) slot.full = true;
  }
}

/** Without a date, a one-off activity is meant; a whole series is cancelled by `status`. */
function setCancelled(plan: Plan, activity: ActivityTiming, change: Change): void {
  const { kind } = change;
  const day = oneDateOf(activity, change) ?? activity.date;
  if (day === undefined) return;
  const found = slotsOn(plan, day);
  const slots = found.length > 0 || kind === '恢复' ? found : [addSlot(plan, activity, day)];
  for (const slot of slots) slot.cancelled = kind === '取消';
}

/** A new time for the whole activity is already in `activity.time`; that of a single date is only in the change. */
function setTime(plan: Plan, activity: ActivityTiming, change: Change): void {
  const span = (text: string | undefined) => (text !== undefined && isTimeSpan(text) ? text : undefined);
  for (const slot of affectedSlots(plan, activity, change)) {
    const before = change.was ?? slot.time;
    if (isPast(slot, activity, change))
      restore(slot, 'time', () => {
        slot.time = span(before) ?? slot.time;
      });
    else if (before !== undefined) slot.was.time = before;
    if (refersToOneDate(activity, change)) announceForOne(slot, 'time', span(change.now) ?? slot.time);
  }
}

function setPlace(plan: Plan, activity: ActivityTiming, change: Change): void {
  for (const slot of affectedSlots(plan, activity, change)) {
    const before = change.was ?? slot.place ?? activity.place;
    if (isPast(slot, activity, change))
      restore(slot, 'place', () => {
        slot.place = before;
      });
    else if (before !== undefined) slot.was.place = before;
    if (refersToOneDate(activity, change)) announceForOne(slot, 'place', change.now);
  }
}

/** What was announced for a date holds, whatever is announced for the whole series after it. */
function announceForOne(slot: Slot, field: ChangedField, value: string | undefined): void {
  slot[field] = value;
  slot.settled.add(field);
}

/** A change of all dates does not affect those before the day it was announced. */
function isPast({ day }: Slot, activity: ActivityTiming, change: Change): boolean {
  const hasSeveral = activity.rule !== undefined || activity.also.length > 0;
  return hasSeveral && oneDateOf(activity, change) === undefined && day < change.on;
}

/**
 * The first change after an occurrence holds the value that applied on its day; later changes must not overwrite it.
 */
function restore({ settled }: Slot, field: ChangedField, setOldValue: () => void): void {
  if (!settled.has(field)) setOldValue();
  settled.add(field);
}

function affectedSlots(plan: Plan, activity: ActivityTiming, change: Change): Slot[] {
  const date = oneDateOf(activity, change);
  return date === undefined ? plan.slots : slotsOn(plan, date);
}

const dateMoved = ({ date, was }: Change): Day | undefined => date ?? parseDay(was);

/** Moves all occurrences that take place together on the day. @param named those that it names */
function move(plan: Plan, activity: ActivityTiming, change: Change, named: readonly Slot[]): void {
  const old = dateMoved(change);
  if (old === undefined) return;
  const present = named.filter((slot) => plan.slots.includes(slot));
  const found = present.length > 0 ? present : slotsOn(plan, old);
  const slots = found.length > 0 ? found : [addSlot(plan, activity, old)];
  const to = parseDay(change.now);
  if (to === slots[0]?.day) return;
  for (const slot of slots.toReversed()) moveOne(plan, slot, to);
}

function moveOne(plan: Plan, slot: Slot, to: Day | undefined): void {
  // Days vacated earlier point straight to the latest day.
  for (const vacated of plan.vacated.values()) if (vacated.origin === slot.origin) vacated.to = to;
  plan.vacated.set(slot.day, { origin: slot.origin, to });
  // Of several slots on a day the first is shown: the moved one goes first, so that its `movedFrom` is.
  plan.slots = plan.slots.filter((other) => other !== slot);
  if (to === undefined) return;
  const moved = { ...slot, movedFrom: slot.day, day: to, cancelled: false };
  for (const standing of plan.slots) if (standing.day === to && !standing.cancelled) takeAnnounced(moved, standing);
  plan.slots.unshift(moved);
}

/** Two occurrences on one day are held as one, at the time and place announced for that day. */
function takeAnnounced(moved: Slot, standing: Slot): void {
  for (const field of ['time', 'place'] as const) {
    if (moved.settled.has(field) || !standing.settled.has(field)) continue;
    moved[field] = standing[field];
    moved.was = { ...moved.was, [field]: standing.was[field] };
    moved.settled = new Set([...moved.settled, field]);
  }
}

/** Slots whose present day it is (several after a holiday or a move), else those whose origin it is. */
function slotsOn(plan: Plan, day: Day | undefined): Slot[] {
  const present = plan.slots.filter((slot) => slot.day === day);
  return present.length > 0 ? present : plan.slots.filter((slot) => slot.origin === day);
}

/** For a change of a date that is also listed in `except`: the change must still be shown. */
function addSlot(plan: Plan, activity: ActivityTiming, day: Day): Slot {
  const slot = newSlot({ origin: day, day, certain: true }, activity);
  plan.slots.push(slot);
  return slot;
}
