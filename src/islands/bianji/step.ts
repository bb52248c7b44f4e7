/** One of the four steps. Each has a folder of its own, which exports its step. */
import type { ComponentType } from 'react';
import type { Desk } from './desk.ts';
import type { StepName } from './state/state.ts';

export interface Step {
  name: StepName;
  label: string;
  /** Without a screen, the step is named but cannot be opened. */
  Screen?: ComponentType<{ desk: Desk }>;
  isReachable: (desk: Desk) => boolean;
}
