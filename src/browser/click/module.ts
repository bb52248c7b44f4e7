/** Click handler of `data-module`: loads a feature when its control is first used, and tells it of every use. */
export async function openModule(address: string, _event: Event, control: HTMLElement): Promise<void> {
  const { open } = (await import(/* @vite-ignore */ address)) as { open: (control: HTMLElement) => void };
  open(control);
}
