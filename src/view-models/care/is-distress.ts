export { isDistress } from '../../domain/search/distress/is-distress.ts';
