import { Preview } from '../preview/Preview.tsx';
import type { Step } from '../step.ts';
import { HandOver } from './HandOver.tsx';

export const handOverStep: Step = {
  name: 'hand-over',
  label: '交出去',
  Screen: ({ desk }) => (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>看样</h1>
        <p className="lede">四样都从同一份内容出来，改一处，四样一起变。</p>
      </div>
      <Preview desk={desk} />
      {desk.state.draft && <HandOver desk={desk} draft={desk.state.draft} />}
    </>
  ),
  isReachable: ({ state }) => (state.draft?.entries.length ?? 0) > 0,
};
