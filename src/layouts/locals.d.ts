declare namespace App {
  /** What a page passes to the middleware. */
  interface Locals {
    /** Directives that its Content-Security-Policy has besides those of every page. */
    policy?: string[];
  }
}
