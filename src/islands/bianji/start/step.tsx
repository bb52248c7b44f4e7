import type { Step } from '../steps.ts';
import { Start } from './Start.tsx';

export const startStep: Step = { name: 'start', label: '放进来', Screen: Start, isReachable: () => true };
