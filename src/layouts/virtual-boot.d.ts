/** Bundled by astro.config.mjs. */
declare module 'virtual:boot' {
  export const BOOT: string;
}
