/** Two cores are common; more at a time only wait for each other. */
const AT_A_TIME = 2;

/** Does the work on all items, some at a time. @returns the results in the order of the items. @throws what the first failure throws. */
export async function sharedOut<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}
