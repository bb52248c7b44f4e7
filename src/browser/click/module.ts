interface Feature {
  open: (control: HTMLElement) => void | Promise<void>;
}

/** Click handler of `data-module`: loads a feature when its control is first used, and tells it of every use. */
export function openModule(address: string, _event: unknown, control: HTMLElement): Promise<void> {
  return (import(/* @vite-ignore */ address) as Promise<Feature>).then(({ open }) => open(control));
}
