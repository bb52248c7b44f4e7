/** What the API of every code host must offer: requests as plain data, and what their answers mean. */

export interface HostRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface HostAnswer {
  status: number;
  /** Requests left in the rate limit, if the host reports it. */
  remaining: string | null;
  /** Seconds to wait before the next request, if the host reports it. */
  retryAfter?: string | null;
  /** Parsed JSON; undefined if the body is not JSON. */
  body: unknown;
}

/** @throws {NoAnswer} */
export type Send = (request: HostRequest) => Promise<HostAnswer>;

/** `blocked`: the host is there, but does not answer pages of other origins. */
export class NoAnswer extends Error {
  readonly kind: 'offline' | 'blocked';
  constructor(kind: 'offline' | 'blocked') {
    super(kind);
    this.kind = kind;
  }
}

/** A file as it is on the branch. */
export interface HostFile {
  text: string;
  /** Identifies this version: committing a new one fails if this is no longer the latest. */
  version: string;
}

export interface Commit {
  path: string;
  text: string;
  message: string;
  /** The file that it replaces; undefined for a new one. */
  before: HostFile | undefined;
  /** A new branch; undefined to commit to the branch of the settings. */
  newBranch: string | undefined;
  /** An earlier try made the branch, and was cut off. */
  hasBranch?: boolean;
}

interface Proposal {
  title: string;
  text: string;
  newBranch: string;
}

export interface HostApi {
  /** On the branch of the settings, or on another one. */
  readFile: (path: string, branch?: string) => HostRequest;
  /** Undefined where the answer means that there is no such file. */
  fileIn: (body: unknown) => HostFile | undefined;
  /** Tells a missing file from a missing repository. */
  readBranch: (name?: string) => HostRequest;
  /** Absent where the commit makes the branch. @param branch the answer to `readBranch` */
  createBranch?: (name: string, branch: unknown) => HostRequest;
  commit: (commit: Commit) => HostRequest;
  /** A pull or merge request. */
  propose: (proposal: Proposal) => HostRequest;
  /** The page of what was made, for people. */
  pageIn: (body: unknown) => string | undefined;
}

export interface HostTarget {
  /** Of the API, without a trailing slash. */
  api: string;
  repository: string;
  branch: string;
  token: string;
}

/** A path in which each step is encoded, but not the slashes between them. */
export const encodedPath = (path: string): string => encodeURIComponent(path).replaceAll('%2F', '/');

export const JSON_TYPE = { 'Content-Type': 'application/json' } as const;

/** The value at a path of parsed JSON. */
export const valueAt = (body: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    body,
  );

export function textAt(body: unknown, ...path: string[]): string | undefined {
  const found = valueAt(body, ...path);
  return typeof found === 'string' ? found : undefined;
}
