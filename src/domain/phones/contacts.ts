interface Contact {
  phone?: string | undefined;
}

/** The first of the contacts that can be called: one with opening hours or an e-mail address only cannot. */
export const callable = <C extends Contact>(
  ...contacts: readonly (C | undefined)[]
): (C & { phone: string }) | undefined =>
  contacts.find((contact): contact is C & { phone: string } => contact?.phone !== undefined);
