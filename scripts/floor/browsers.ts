/** The oldest supported browsers, called the floor: WebViews and iPhones that are still in use. */
export const FLOOR = { chrome: '80', safari: '13' } as const;

/** The same as Vite build targets. */
export const BUILD_TARGETS: string[] = Object.entries(FLOOR).map(([name, version]) => `${name}${version}`);
