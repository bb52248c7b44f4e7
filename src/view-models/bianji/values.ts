/** Read values as fields of a menu: small, hence in the first load. */
export { fromReading, withReadValues } from '../../domain/draft/from-reading.ts';
