import type { Step } from '../step.ts';
import { Start } from './Start.tsx';

export const startStep: Step = { name: 'start', label: '放进来', Screen: Start, isReachable: () => true };
