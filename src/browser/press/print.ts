/** Prints the page, on paper of that size ("a3") if one is named. */
export function printOn(paper: string): void {
  if (paper) {
    const { dataset } = document.documentElement;
    dataset['paper'] = paper;
    // Some browsers go on before the sheet is drawn: only when they say so it is.
    addEventListener('afterprint', () => {
      delete dataset['paper'];
    });
  }
  print();
}
