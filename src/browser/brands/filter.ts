/** Which brands a reader sees: the filters of the address, compared with the codes of each row. */

/** Query parameter → code, for the filters that are set. */
export type Chosen = ReadonlyMap<string, string>;

/** Filter → codes of one row. */
export type Codes = Readonly<Record<string, readonly string[]>>;

/** @param known the codes that each filter offers; an address may hold anything */
export function chosenIn(search: string, known: ReadonlyMap<string, readonly string[]>): Chosen {
  const query = new URLSearchParams(search);
  return new Map(
    [...known].flatMap(([name, codes]): [string, string][] => {
      const code = query.get(name);
      return code !== null && codes.includes(code) ? [[name, code]] : [];
    }),
  );
}

/** @returns the query with these filters, other parameters kept; empty or beginning with a question mark */
export function searchWith(search: string, names: Iterable<string>, chosen: Chosen): string {
  const query = new URLSearchParams(search);
  for (const name of names) {
    const code = chosen.get(name);
    if (code === undefined) query.delete(name);
    else query.set(name, code);
  }
  const text = query.toString();
  return text && `?${text}`;
}

export const isShown = (codes: Codes, chosen: Chosen): boolean =>
  [...chosen].every(([name, code]) => codes[name]?.includes(code) === true);

/** How many rows each code of a filter would leave, with the other filters as they are. */
export function countsOf(rows: readonly Codes[], name: string, chosen: Chosen): Map<string, number> {
  const others = new Map([...chosen].filter(([other]) => other !== name));
  const counts = new Map<string, number>();
  for (const codes of rows) {
    if (!isShown(codes, others)) continue;
    for (const code of codes[name] ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
