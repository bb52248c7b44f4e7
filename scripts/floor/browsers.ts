/** The oldest browsers that the site is made for: WebViews and iPhones that are still in use. Written here and nowhere else. */
export const FLOOR = { chrome: '80', safari: '13' } as const;

/** The same for the build: syntax and CSS. */
export const BUILD_TARGETS: string[] = Object.entries(FLOOR).map(([name, version]) => `${name}${version}`);
