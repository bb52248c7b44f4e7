/**
 * The next date of an activity, to be added to the reader's calendar: as a file or by a service, and in apps that cannot save files as
 * lines to copy and a QR code. Made from what the page shows, so that no date needs a file on the server.
 */
import { useEffect, useState } from 'react';
import type { Now } from '../../clock.ts';
import { relationOf } from '../../browser/moment/relation.ts';
import { dateFile } from '../../feeds/calendars/date-file.ts';
import type { AddToCalendarView, DateToAdd, EventToAdd } from '../../view-models/subscribe/add-to-calendar.ts';
import { googleEvent, officeEvent, outlookEvent } from '../../view-models/subscribe/calendar-links.ts';
import { spokenDay } from '../../view-models/words/dates/dates.ts';
import * as urls from '../../urls.ts';
import { Icon } from '../parts/Icon.tsx';
import { eventOnDate, linesToCopy } from './event-on-date.ts';
import { loadQr } from './qr.ts';

export type Offer = Pick<AddToCalendarView, 'event' | 'dates'> & {
  isSeries: boolean;
};

/** @param onShown called once it is in the document, again if it is another function */
export function AddToCalendar({
  event,
  dates,
  isSeries,
  now,
  onShown,
}: Offer & { now: Now; onShown?: (() => void) | undefined }) {
  useEffect(() => {
    onShown?.();
  }, [onShown]);
  const toCome = dates.filter((date) => relationOf(date, now) !== 'past');
  const [next] = toCome;
  if (!next) return <p className="small muted">这里列出的日子都过了。</p>;
  return (
    <>
      <p className="date-label">
        {isSeries && <small className="not-in-app">只加这一场</small>}
        <DatedLabel date={next} />
      </p>
      <CalendarApps event={event} date={next} now={now} />
      <LinesToCopy event={event} date={next} />
      {toCome.length > 1 && (
        <details className="ways other-dates not-in-app plain-only">
          <summary>换一天</summary>
          <ul>
            {toCome.map((date) => (
              <li key={date.origin ?? date.day}>
                <a {...fileLink(event, date, now)}>
                  <span>
                    <DatedLabel date={date} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ScanCode event={event} />
    </>
  );
}

/** The stylesheet hides the reader's own year, as in Dated.astro. */
function DatedLabel({ date: { day, label } }: { date: DateToAdd }) {
  const year = day.slice(0, 4);
  return (
    <>
      <span className={`y${year}`}>{year}年</span>
      {spokenDay(day)} {label}
    </>
  );
}

function CalendarApps({ event, date, now }: { event: EventToAdd; date: DateToAdd; now: Now }) {
  const linked = eventOnDate(event, date);
  const services = [
    ['Google日历', googleEvent(linked)],
    ['Outlook（个人）', outlookEvent(linked)],
    ['Outlook（单位、学校）', officeEvent(linked)],
  ] as const;
  return (
    <ul className="calendar-apps not-in-app">
      <li>
        <a {...fileLink(event, date, now)}>
          <span>手机或电脑自带的日历</span>
          <small>下载.ics文件，点开就能存</small>
        </a>
      </li>
      {services.map(([name, address]) => (
        <li className="plain-only" key={name}>
          <a href={address} rel="noopener noreferrer">
            <span>{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A `data:` address works wherever `download` does, and needs no clean-up. */
function fileLink(event: EventToAdd, date: DateToAdd, now: Now): { href: string; download: string } {
  return {
    href: `data:text/calendar;charset=utf-8,${encodeURIComponent(dateFile(event, date, secondsOf(now)))}`,
    download: `${date.day}.ics`,
  };
}

/** Since 1970, UTC. */
const secondsOf = ({ day, time }: Now): number => Date.parse(`${day}T${time}:00+08:00`) / 1000;

function LinesToCopy({ event, date }: { event: EventToAdd; date: DateToAdd }) {
  return (
    <div className="in-app">
      <p className="address-lines" id="lines-to-copy">
        {linesToCopy(event, date)}
      </p>
      <button type="button" className="btn wide" data-module={urls.copy()} data-copies="lines-to-copy">
        <Icon name="copy" />
        <span>复制这几行</span>
      </button>
      <span className="vh" role="status" />
    </div>
  );
}

/** Drawn only inside an app, and only if its code can be loaded: the lines above have the address as well. */
function ScanCode({ event: { name, address } }: { event: EventToAdd }) {
  const [code, setCode] = useState('');
  useEffect(() => {
    if ('inApp' in document.documentElement.dataset)
      void loadQr().then(
        ({ qrSvg }) => {
          setCode(qrSvg(address));
        },
        () => undefined,
      );
  }, [address]);
  if (code === '') return null;
  return (
    <div className="scan-code">
      <img
        src={`data:image/svg+xml,${encodeURIComponent(code)}`}
        alt={`扫码打开“${name}”这一页`}
        width="160"
        height="160"
      />
      <p className="small">给旁边的人扫一扫，或长按存成图片。</p>
    </div>
  );
}
