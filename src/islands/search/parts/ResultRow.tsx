import type { ReactNode } from 'react';
import type { HighlightedText, ResultItem, KindMark } from '../../../view-models/search/item.ts';

/** One result: a link with the title, the next date, the place, the audience and ways to take part. */
export function ResultRow({ item, onOpen }: { item: ResultItem; onOpen: () => void }) {
  const { href, title, badge, kindMark, when, state, isCancelled, next, reason } = item;
  return (
    <li>
      <a href={href} data-result="" onClick={onOpen}>
        <KindMarkSign {...kindMark} />
        <span>
          <b>
            <Highlighted segments={title} />
            {badge && (
              <>
                {' '}
                <span className="badge">{badge}</span>
              </>
            )}
          </b>
          <small>
            {state && <span className={isCancelled ? 'tag stop' : 'tag'}>{state}</span>}
            {when.length > 0 && (
              <span className="result-when">
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
                {reason.label}：<Highlighted segments={reason.text} />
              </span>
            </small>
          )}
        </span>
      </a>
    </li>
  );
}

/** Details without the unknown ones. */
function detailsOf({ rule, where, audience, serves, join }: ResultItem): ReactNode[] {
  const whom = serves.join('、');
  const details: [name: string, before: string, segments: HighlightedText][] = [
    ['rule', '', rule],
    ['where', '', where],
    ['whom', isEmpty(audience) || whom === '' ? whom : `${whom}，`, audience],
    ['join', '', [join]],
  ];
  return details
    .filter(([, before, segments]) => before !== '' || !isEmpty(segments))
    .map(([name, before, segments]) => (
      <span key={name} className={`result-${name}`}>
        {before}
        <Highlighted segments={segments} />
      </span>
    ));
}

const isEmpty = (segments: HighlightedText): boolean => segments.join('') === '';

/** Segments with an odd index are highlighted. */
function Highlighted({ segments }: { segments: HighlightedText }) {
  return <>{segments.map((segment, index) => (index % 2 === 1 ? <mark key={index}>{segment}</mark> : segment))}</>;
}

/** CSS classes by level. */
const LEVEL_CLASSES = { 中心: 'zx', 所: 'suo', 站: 'zhan', 点: 'dian' } as const;

function KindMarkSign({ level, code, letter }: KindMark) {
  const className = code ? `mark m-${code}` : `lv ${level ? LEVEL_CLASSES[level] : 'suo'}`;
  return (
    <span className={className} aria-hidden="true">
      {letter}
    </span>
  );
}
