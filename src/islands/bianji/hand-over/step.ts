import type { Step } from '../steps.ts';

export const handOverStep: Step = {
  name: 'hand-over',
  label: '交出去',
  isReachable: ({ state }) => (state.draft?.entries.length ?? 0) > 0,
};
