/** Click handler of the buttons that print, loaded when one is first used (module.ts). `data-paper`: `a3`, absent for the default size. */
export function open({ dataset: { paper } }: HTMLElement): void {
  if (paper !== undefined) {
    const { dataset } = document.documentElement;
    dataset['paper'] = paper;
    // `print()` returns before the sheet is laid out in some browsers, so the size is reset only on `afterprint`.
    addEventListener('afterprint', () => {
      delete dataset['paper'];
    });
  }
  print();
}
