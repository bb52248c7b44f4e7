/** Posting lists in two flat arrays: list `n` is `values` from `offsets[n]` up to `offsets[n + 1]`. */
export interface Postings {
  offsets: Int32Array;
  values: Int32Array;
}

export function postingsFromLists(lists: readonly (readonly number[])[]): Postings {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    offsets[index + 1] = offsets[index]! + list.length;
  });
  return { offsets, values: Int32Array.from(lists.flat()) };
}

/**
 * Inverts keys by record to records by key.
 *
 * @param keysByRecord keys from 0 to `keyCount - 1`
 */
export function invertPostings(keysByRecord: readonly (readonly number[])[], keyCount: number): Postings {
  const offsets = new Int32Array(keyCount + 1);
  for (const key of keysByRecord.flat()) offsets[key + 1]! += 1;
  for (let key = 0; key < keyCount; key += 1) offsets[key + 1]! += offsets[key]!;
  const values = new Int32Array(offsets[keyCount]!);
  const next = offsets.slice();
  keysByRecord.forEach((keys, record) => {
    for (const key of keys) values[next[key]!++] = record;
  });
  return { offsets, values };
}

export function eachPosting({ offsets, values }: Postings, list: number, visit: (value: number) => void): void {
  for (let index = offsets[list]!; index < offsets[list + 1]!; index += 1) visit(values[index]!);
}
