/** A search as an address. Apart from what answers it: the page needs it before anything is asked. */
export { readAddress, writeAddress, type SearchState } from '../../domain/search/choice/address.ts';
