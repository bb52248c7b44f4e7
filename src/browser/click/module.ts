/**
 * Click handler of `data-module`: loads a feature when its control is first used, and tells it of every use. The control is marked
 * `data-failed` if the feature cannot be loaded, and the stylesheet shows the way that does without it.
 */
export function openModule(address: string, _event: Event, control: HTMLElement): void {
  void (import(/* @vite-ignore */ address) as Promise<{ open: (control: HTMLElement) => void }>)
    .then(({ open }) => {
      open(control);
    })
    .catch(() => {
      control.dataset['failed'] = '';
    });
}
