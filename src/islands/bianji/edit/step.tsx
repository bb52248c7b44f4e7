import type { Desk } from '../desk.ts';
import type { Step } from '../step.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { ActivityList } from './ActivityList.tsx';

export const editStep: Step = {
  name: 'edit',
  label: '逐项改',
  Screen: Edit,
  isReachable: ({ state }) => state.draft !== undefined,
};

function Edit({ desk }: { desk: Desk }) {
  const { draft, open } = desk.state;
  if (draft === undefined) return null;
  const index = draft.entries.findIndex(({ key }) => key === open);
  const entry = draft.entries[index];
  return entry === undefined ? (
    <ActivityList desk={desk} draft={draft} />
  ) : (
    <ActivityForm key={entry.key} desk={desk} draft={draft} entry={entry} index={index} />
  );
}
