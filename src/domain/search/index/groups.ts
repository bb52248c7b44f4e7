/** Numbers grouped by number, in two flat arrays: the records of a word, the days of a record. */
export interface Groups {
  starts: Int32Array;
  members: Int32Array;
}

/** The lists one after the other. */
export function listed(lists: readonly (readonly number[])[]): Groups {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = starts[index]! + list.length;
  });
  return { starts, members: Int32Array.from(lists.flat()) };
}

/** @param memberships the groups that each member belongs to. */
export function grouped(memberships: readonly (readonly number[])[], groups: number): Groups {
  const starts = new Int32Array(groups + 1);
  for (const group of memberships.flat()) starts[group + 1]! += 1;
  for (let group = 0; group < groups; group += 1) starts[group + 1]! += starts[group]!;
  const members = new Int32Array(starts[groups]!);
  const next = starts.slice();
  memberships.forEach((of, member) => {
    for (const group of of) members[next[group]!++] = member;
  });
  return { starts, members };
}

export function eachMember({ starts, members }: Groups, group: number, visit: (member: number) => void): void {
  for (let index = starts[group]!; index < starts[group + 1]!; index += 1) visit(members[index]!);
}
