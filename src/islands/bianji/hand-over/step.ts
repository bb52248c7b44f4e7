import type { Step } from '../step.ts';

export const handOverStep: Step = {
  name: 'hand-over',
  label: '交出去',
  isReachable: ({ state }) => (state.draft?.entries.length ?? 0) > 0,
};
