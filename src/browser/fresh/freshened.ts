/** Name of the event that says: the rows of the week have been replaced. */
export const FRESHENED = 'freshened';
