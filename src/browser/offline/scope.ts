/** What the service worker uses of its global scope; the compiler's own types for it exclude those of pages. */
export interface WorkerScope {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: <Name extends keyof WorkerEvents>(name: Name, listen: (event: WorkerEvents[Name]) => void) => void;
}

interface WorkerEvents {
  install: LastingEvent;
  activate: LastingEvent;
  fetch: FetchEvent;
  message: LastingEvent & { data: unknown };
}

interface LastingEvent {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends LastingEvent {
  request: Request;
  /** The response that the browser began to load while the worker was starting. */
  preloadResponse?: Promise<Response | undefined>;
  respondWith: (response: Promise<Response>) => void;
}

/** What a page asks the worker to keep. */
export interface KeepRequest {
  /** The page and the files that it has loaded, as full addresses. */
  keep: string[];
  /** The reader's community (`panlong/dongzhuang`) or district, and today in Shanghai. Absent: nothing is fetched in advance. */
  shelf?: { place: string; today: string };
}
