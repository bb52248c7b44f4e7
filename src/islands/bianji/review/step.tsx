import type { Step } from '../step.ts';
import { Review } from './Review.tsx';

export const reviewStep: Step = {
  name: 'review',
  label: '核对',
  Screen: Review,
  isReachable: ({ state }) => state.draft?.intake !== undefined,
};
