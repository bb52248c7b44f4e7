import { useEffect, useRef, useState, type ReactNode } from 'react';

interface TimeFieldsProps {
  id: string;
  /** `09:00-10:30`, `09:00`, or any other text. */
  time: string;
  onChange: (time: string) => void;
  /** Id of the remark about it. */
  describedBy?: string | undefined;
}

/** Start and end, as the device's own time fields. An end before an evening start is on the next day: 22:00-次日00:30. */
export function TimeFields({ id, time, onChange, describedBy }: TimeFieldsProps) {
  const [parts, setParts] = useState(() => partsOf(time));
  const written = useRef(time);
  useEffect(() => {
    if (written.current === time) return;
    written.current = time;
    setParts(partsOf(time));
  }, [time]);
  const change = (start: string, end: string): void => {
    setParts([start, end]);
    written.current = joined(start, end);
    onChange(written.current);
  };
  const [start, end] = parts;
  return (
    <div className="ed-pair">
      <TimeField
        id={`${id}-from`}
        label="几点开始"
        time={start}
        describedBy={describedBy}
        onChange={(from) => {
          change(from, end);
        }}
      />
      <TimeField
        id={`${id}-until`}
        label={
          <>
            到几点<span className="ed-opt">可不写</span>
          </>
        }
        time={end}
        describedBy={describedBy}
        onChange={(until) => {
          change(start, until);
        }}
      />
    </div>
  );
}

interface TimeFieldProps extends TimeFieldsProps {
  label: ReactNode;
}

function TimeField({ id, label, time, onChange, describedBy }: TimeFieldProps) {
  return (
    <div className="ed-fld">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="ed-in"
        type="time"
        value={time}
        aria-describedby={describedBy}
        onInput={({ currentTarget: { value } }) => {
          onChange(value);
        }}
      />
    </div>
  );
}

function partsOf(time: string): [start: string, end: string] {
  const [start = '', end = ''] = time.split('-');
  return [start, end.replace('次日', '')];
}

/** The check explains an end before the start, unless the activity goes on after midnight. */
function joined(start: string, end: string): string {
  if (start === '') return '';
  if (end === '') return start;
  const isNextDay = end < start && start >= EVENING && end <= MORNING;
  return `${start}-${isNextDay ? '次日' : ''}${end}`;
}

const EVENING = '18:00';
const MORNING = '06:00';
