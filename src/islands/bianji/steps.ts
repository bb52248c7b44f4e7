/** The four steps. Each has a folder of its own, which exports its step. */
import type { ComponentType } from 'react';
import type { Desk } from './desk.ts';
import { editStep } from './edit/step.tsx';
import { handOverStep } from './hand-over/step.tsx';
import { reviewStep } from './review/step.tsx';
import { startStep } from './start/step.tsx';
import type { StepName } from './state/state.ts';

export interface Step {
  name: StepName;
  label: string;
  /** Without a screen, the step is named but cannot be opened. */
  Screen?: ComponentType<{ desk: Desk }>;
  isReachable: (desk: Desk) => boolean;
}

export const STEPS: readonly Step[] = [startStep, reviewStep, editStep, handOverStep];
