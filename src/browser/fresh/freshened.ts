/** Event on `document`: the rows of the week or month have been replaced. */
export const FRESHENED = 'freshened';
