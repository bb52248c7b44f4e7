import type { CareLine } from '../../../view-models/care/care-lines.ts';
import { AMBULANCE, NATIONAL_CARE_LINE, POLICE } from '../../../view-models/care/national-lines.ts';
import * as urls from '../../../urls.ts';
import { Icon } from '../../parts/Icon.tsx';

/** Phrases without a line break inside; the accessible name joins them without spaces. */
const TITLE = ['心里难受，', '可以打电话说说'];

/** Telephone help lines. Rendered by pages and by islands. @param id id of the heading */
export function HelpCard({ lines, id }: { lines: readonly CareLine[]; id: string }) {
  const withoutHours = lines.filter(({ hours }) => hours === '');
  return (
    <section className="help" aria-label={TITLE.join('')}>
      <h2 id={id}>
        {TITLE.map((phrase) => (
          <span key={phrase} className="ph">
            {phrase}
          </span>
        ))}
      </h2>
      <p>有人听，慢慢说就行。</p>
      <div className="help-lines">
        <Line phone={NATIONAL_CARE_LINE.phone} name={NATIONAL_CARE_LINE.name} />
        {lines.map((line) => (
          <Line key={line.phone} {...line} />
        ))}
      </div>
      {withoutHours.length > 0 && (
        <p className="help-note">
          {withoutHours.map(({ phone }) => phone).join('、')}的接听时间还没问到，打不通就打{NATIONAL_CARE_LINE.phone}。
        </p>
      )}
      <p className="help-note">
        有人正有危险，马上打<a href={urls.tel(AMBULANCE)}>{AMBULANCE}</a>或<a href={urls.tel(POLICE)}>{POLICE}</a>。
      </p>
    </section>
  );
}

function Line({ phone, name, hours = '', sample = false }: Partial<CareLine> & Pick<CareLine, 'phone' | 'name'>) {
  return (
    <a href={urls.tel(phone)}>
      <Icon name="phone" />
      <b>{phone}</b>
      <small>
        {name}
        {hours && `，${hours}`}
        {sample && (
          <>
            {' '}
            <span className="badge">示例</span>
          </>
        )}
      </small>
    </a>
  );
}
