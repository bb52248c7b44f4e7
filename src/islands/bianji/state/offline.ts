import { keepOffline } from '../../../browser/offline/keep-offline.ts';
import * as urls from '../../../urls.ts';

/** Call when every file of the page has been loaded once. */
export const keepForOffline = (): Promise<void> => keepOffline(urls.file('offline.js'));
