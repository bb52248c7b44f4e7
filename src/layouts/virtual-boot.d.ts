/** Bundled by astro.config.mjs. */
declare module 'virtual:boot' {
  /** Its path on the site. */
  export const BOOT: string;
}
