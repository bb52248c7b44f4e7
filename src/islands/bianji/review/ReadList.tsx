import { Line } from '../parts/Line.tsx';
import { memo, useMemo } from 'react';
import type { ReadActivity, ReadValues } from '../../../domain/intake/reading.ts';
import { fromReading } from '../../../view-models/bianji/values.ts';
import { activityWords, rowWords, valueWords } from '../../../view-models/bianji/words.ts';
import type { Intake } from '../../../view-models/bianji/intake.ts';
import { useGrowing } from '../../growing.ts';

/** Activities read without a question, with the cells whose text was interpreted. */
export const ReadList = memo(function ReadList({ intake }: { intake: Intake }) {
  const plain = useMemo(() => plainlyRead(intake), [intake]);
  const grown = useGrowing(plain.length, intake);
  if (plain.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="read">
      <div className="sec-h">
        <h2 id="read">读懂的{plain.length}项</h2>
        <p className="sub">只列动过的格子，其余照抄</p>
      </div>
      <ol>
        {plain.slice(0, grown).map(({ activity, index }) => (
          <ReadRow key={index} activity={activity} />
        ))}
      </ol>
    </section>
  );
});

function plainlyRead({ activities, questions }: Intake): { activity: ReadActivity; index: number }[] {
  const asked = new Set(questions.map(({ activity }) => activity));
  return activities.flatMap((activity, index) => (asked.has(index) ? [] : [{ activity, index }]));
}

const ReadRow = memo(function ReadRow({ activity: { at, values, origins } }: { activity: ReadActivity }) {
  const changed = Object.entries(origins) as [keyof ReadValues, NonNullable<(typeof origins)['title']>][];
  return (
    <li className="ed-rd">
      <div className="ed-rd-h">
        <span className="ed-q-row">{rowWords(at)}</span>
        <h3>{values.title}</h3>
        <p>
          <Line text={activityWords(fromReading(values))} />
        </p>
      </div>
      {changed.length > 0 && (
        <table className="ed-rd-t">
          <thead className="vh">
            <tr>
              <th scope="col">格子</th>
              <th scope="col">原来写的</th>
              <th scope="col">读成</th>
              <th scope="col">怎么读的</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(([field, origin]) => (
              <tr key={field}>
                <th scope="row">
                  <span className="ed-cellref">{origin.at}</span>
                </th>
                <td className="raw">
                  <q>{origin.written}</q>
                </td>
                <td className="arr">{valueWords(field, values)}</td>
                <td className="how">{origin.how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
});
