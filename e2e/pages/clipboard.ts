/** What a reader has copied. Pages copy after they have loaded the code for it: read with `expect.poll`. */
import type { Page } from '@playwright/test';

/** Needs the permissions `clipboard-read` and `clipboard-write`. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The selected text, which stands in for the clipboard where that is refused. */
export const selection = (page: Page): Promise<string> => page.evaluate(() => getSelection()?.toString().trim() ?? '');
