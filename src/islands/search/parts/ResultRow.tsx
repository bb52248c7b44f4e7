import type { ReactNode } from 'react';
import type { Pieces, ResultItem, Sign } from '../../../view-models/search/item.ts';

/** One result: a link that says what, when next, where, for whom and how to take part. */
export function ResultRow({ item, onOpen }: { item: ResultItem; onOpen: () => void }) {
  const { href, title, badge, sign, when, state, next, reason } = item;
  return (
    <li>
      <a href={href} data-result="" onClick={onOpen}>
        <SignMark sign={sign} />
        <span>
          <b>
            <Marked pieces={title} />
            {badge && (
              <>
                {' '}
                <span className="badge">{badge}</span>
              </>
            )}
          </b>
          <small>
            {state && <span className={state === '取消' ? 'tag stop' : 'tag'}>{state}</span>}
            {when.length > 0 && (
              <span className="sr-when">
                {when.map((part) => (
                  <span key={part} className="nw">
                    {part}
                  </span>
                ))}
              </span>
            )}
            {detailsOf(item)}
          </small>
          {next && (
            <small>
              <span>下一场：{next}</span>
            </small>
          )}
          {reason && (
            <small>
              <span>
                {reason.label}：<Marked pieces={reason.text} />
              </span>
            </small>
          )}
        </span>
      </a>
    </li>
  );
}

/** What is known, one after the other. */
function detailsOf({ rule, where, audience, serves, join }: ResultItem): ReactNode[] {
  const whom = serves.join('、');
  const details: [name: string, before: string, pieces: Pieces][] = [
    ['rule', '', rule],
    ['where', '', where],
    ['whom', isEmpty(audience) || whom === '' ? whom : `${whom}，`, audience],
    ['join', '', [join]],
  ];
  return details
    .filter(([, before, pieces]) => before !== '' || !isEmpty(pieces))
    .map(([name, before, pieces]) => (
      <span key={name} className={`sr-${name}`}>
        {before}
        <Marked pieces={pieces} />
      </span>
    ));
}

const isEmpty = (pieces: Pieces): boolean => pieces.join('') === '';

/** Every other piece is marked, the first is not. */
export function Marked({ pieces }: { pieces: Pieces }) {
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}</>;
}

const SHAPES = { 中心: 'zx', 所: 'suo', 站: 'zhan', 点: 'dian' } as const;

function SignMark({ sign: { level, code, letter } }: { sign: Sign }) {
  const shape = code ? `mark m-${code}` : `lv ${level ? SHAPES[level] : 'suo'}`;
  return (
    <span className={shape} aria-hidden="true">
      {letter}
    </span>
  );
}
