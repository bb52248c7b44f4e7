import { Fragment } from 'react';

const SPAN = /(\d{1,2}:\d{2}—(?:次日)?\d{1,2}:\d{2})/;

/** A text in which time spans are not broken after the dash. */
export function Line({ text }: { text: string }) {
  return text.split(SPAN).map((part, index) =>
    index % 2 === 0 ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <span key={index} className="nw">
        {part}
      </span>
    ),
  );
}
