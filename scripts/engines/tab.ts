/** A tab of some browser, as much of it as the tour needs. */
export interface Tab {
  open: (url: string) => Promise<void>;
  /** The value of an expression of JavaScript in the page; it survives a JSON round trip. */
  ask: (expression: string) => Promise<unknown>;
  /** As a person does: at the middle of the element, after it has been scrolled to. */
  click: (selector: string) => Promise<void>;
  type: (selector: string, text: string) => Promise<void>;
  picture: () => Promise<Buffer>;
  /** Of what is seen of the page. */
  resize: (width: number, height: number) => Promise<void>;
}

export interface Engine {
  name: string;
  /** What is not installed; undefined when all is there. */
  missing: () => string | undefined;
  /** Starts the browser, and stops it whatever comes of the work. */
  use: (work: (tab: Tab) => Promise<void>) => Promise<void>;
}
