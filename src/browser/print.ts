/** Buttons that print the page; `data-print="a3"` on paper of that size. */
const page = document.documentElement;
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => {
    const paper = button.dataset['print'];
    if (paper) page.dataset['paper'] = paper;
    print();
  });
  button.dataset['live'] = '';
}
// Some browsers go on before the sheet is drawn: only when they say so it is.
addEventListener('afterprint', () => { delete page.dataset['paper']; });
