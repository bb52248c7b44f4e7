import type { DraftGaps } from '../../../domain/draft/gaps.ts';
import type { Desk } from '../desk.ts';
import { inLabels } from '../parts/problem-words.ts';
import { Callout } from '../parts/Callout.tsx';

/** 还差什么: empty weeks, minimums of the district, missing service objects and times, and problems of the check. */
export function Gaps({ desk, gaps }: { desk: Desk; gaps: DraftGaps }) {
  const empty = gaps.weeks.filter(({ count }) => count === 0).length;
  const toMend = new Set(desk.problems.filter(({ hint }) => !hint).map(({ activity }) => activity));
  const ofMenu = desk.problems.filter(({ activity }) => activity === undefined);
  const isThemeless = desk.state.draft?.theme.title.trim() === '';
  return (
    <aside className="ed-side" aria-labelledby="lack">
      <div className="sec-h">
        <h2 id="lack">还差什么</h2>
      </div>
      <ul className="ed-need">
        <li>
          <span>周周都有活动</span>
          <b>{empty === 0 ? '齐了' : `空${String(empty)}周`}</b>
        </li>
        {gaps.minimums.map(({ field, required, short }) => (
          <li key={field}>
            <span>
              {field}
              <small>区里要求每月{required}场</small>
            </span>
            <b>{short === 0 ? '够了' : `差${String(short)}场`}</b>
          </li>
        ))}
        {gaps.objects.map((object) => (
          <li key={object}>
            <span>{object}</span>
            <b>0项</b>
          </li>
        ))}
        {gaps.withoutDate > 0 && (
          <li>
            <span>没写日子</span>
            <b>{gaps.withoutDate}项</b>
          </li>
        )}
        {gaps.withoutTime > 0 && (
          <li>
            <span>没写时间</span>
            <b>{gaps.withoutTime}项</b>
          </li>
        )}
        <li>
          <span>检查过不去的</span>
          <b>{toMend.size === 0 ? '没有' : `${String(toMend.size)}处`}</b>
        </li>
      </ul>
      {ofMenu.map(({ path, found, fix }) => (
        <Callout
          key={path.join('.')}
          tone="problem"
          head={`${themeLabel(desk, path)}${isThemeless && path[1] === 'title' ? '还没写' : found}`}
        >
          <p>{inLabels(fix, desk.data.fields.theme)}</p>
        </Callout>
      ))}
    </aside>
  );
}

function themeLabel({ data }: Desk, path: readonly PropertyKey[]): string {
  const label = data.fields.theme.find(({ key }) => key === path[1])?.label;
  return label === undefined ? '' : `${label}：`;
}
