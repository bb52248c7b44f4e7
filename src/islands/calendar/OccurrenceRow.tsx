import { memo } from 'react';
import { itemAttributes, statusText, type ItemMoment } from './state/moment.ts';
import { Icon } from '../parts/Icon.tsx';
import { Letters, Tag } from './pieces.tsx';
import { Phrases } from '../parts/Phrases.tsx';
import type { ShownItem } from '../../view-models/calendar/month-shown.ts';

interface OccurrenceRowProps {
  item: ShownItem;
  moment: ItemMoment;
  /** For lists with several districts. */
  showDistrict: boolean;
}

/** One date of an activity in a list: what, when, where, for whom and how to join. */
export const OccurrenceRow = memo(function OccurrenceRow({ item, moment, showDistrict }: OccurrenceRowProps) {
  const { state, joining } = item;
  const where = [item.station || item.place || '地点待核', item.station && item.place, item.distance].filter(Boolean);
  const word = statusText(item, moment);
  return (
    <li className={state ? `entry is-${state.kind}` : 'entry'} {...itemAttributes(item, moment)}>
      <p className="when">
        <b>{item.startText}</b>
        {item.endText && <span>{`到${item.endText}`}</span>}
      </p>
      <h4>
        <a className="quiet" href={item.href}>
          <Phrases phrases={item.phrases} />
          <span className="vh">{`，${item.date}`}</span>
        </a>
        {item.sample && (
          <>
            {' '}
            <span className="badge s">示例</span>
          </>
        )}
        {item.reported && (
          <>
            {' '}
            <span className="badge">据报道</span>
          </>
        )}
      </h4>
      <p className="where">
        {showDistrict && <span className="in-district">{`${item.district.name}·`}</span>}
        {where.join('·')}
      </p>
      <div>
        {item.marks.length > 0 && (
          <p className="whom">
            <Letters marks={item.marks} />
          </p>
        )}
        <p className="how">
          {moment ? (
            word && <span className="tag live">{word}</span>
          ) : (
            <span className="tag live" data-when="" hidden />
          )}
          {state ? (
            <Tag state={state} />
          ) : (
            <span className="join">
              <Icon name={joining.icon} />
              {joining.label}
            </span>
          )}
          {state?.note && <small>{state.note}</small>}
        </p>
      </div>
    </li>
  );
});
