import { editStep } from './edit/step.tsx';
import { handOverStep } from './hand-over/step.tsx';
import { reviewStep } from './review/step.tsx';
import { startStep } from './start/step.tsx';
import type { Step } from './step.ts';

export const STEPS: readonly Step[] = [startStep, reviewStep, editStep, handOverStep];
