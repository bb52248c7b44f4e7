/** The search in the URL. Separate from the engine, which the page fetches only with the first query. */
export { readAddress, writeAddress, type SearchState } from '../../domain/search/choice/address.ts';
