/** Prints the page. @param paper `a3`, or empty for the default size */
export function printOn(paper: string): void {
  if (paper) {
    const { dataset } = document.documentElement;
    dataset['paper'] = paper;
    // `print()` returns before the sheet is laid out in some browsers, so the size is reset only on `afterprint`.
    addEventListener('afterprint', () => {
      delete dataset['paper'];
    });
  }
  print();
}
