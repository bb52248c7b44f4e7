/** Before the number of rows of other districts than the reader's, which fold. */
export const foldWords = (hasOwn: boolean, district: string): string =>
  hasOwn ? '其他地方还有' : `${district}这天没有，其他地方有`;
