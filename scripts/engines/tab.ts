/** The operations of a browser tab that the tour needs. */
export interface Tab {
  open: (url: string) => Promise<void>;
  /** Evaluates a JavaScript expression in the page; the value must survive a JSON round trip. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Scrolls to the element and clicks its centre. */
  click: (selector: string) => Promise<void>;
  type: (selector: string, text: string) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** Sets the size of the viewport, in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
}

export interface Engine {
  name: string;
  /** The first program that is not installed; undefined when none is missing. */
  missingProgram: () => string | undefined;
  /** Starts the browser, does the work, and stops the browser even if the work fails. */
  use: (work: (tab: Tab) => Promise<void>) => Promise<void>;
}
