interface Feature {
  open: (control: HTMLElement) => void | Promise<void>;
}

const load = (address: string): Promise<Feature> => import(/* @vite-ignore */ address) as Promise<Feature>;

/** Click handler of `data-module`: loads a feature when its control is first used, and tells it of every use. */
export function openModule(address: string, _event: unknown, control: HTMLElement): Promise<void> {
  return load(address).then(({ open }) => open(control));
}

/** Before the click: Safari lets a page copy and share only for a moment after a tap. */
export function loadModule({ target }: Event): void {
  const control = (target as Element).closest<HTMLElement>('[data-module]');
  if (control) void load(control.dataset['module']!);
}
