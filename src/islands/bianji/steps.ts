import { changesScreen, heldScreen } from './changes/screens.tsx';
import { editStep } from './edit/step.tsx';
import { handOverStep } from './hand-over/step.tsx';
import { reviewStep } from './review/step.tsx';
import { startStep } from './start/step.tsx';
import type { Step } from './step.ts';

export const STEPS: readonly Step[] = [startStep, reviewStep, editStep, handOverStep];

/** Beside the steps: what can be done with a published menu. */
export const SIDE_SCREENS: readonly Step[] = [changesScreen, heldScreen];
