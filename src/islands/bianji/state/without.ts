/** The object without some of its fields. */
export function without<Fields extends object, Key extends keyof Fields>(
  object: Fields,
  keys: readonly Key[],
): Omit<Fields, Key> {
  return Object.fromEntries(
    Object.entries(object).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as Omit<Fields, Key>;
}
