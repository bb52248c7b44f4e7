/**
 * Renders the pages and files of the site from the compiled code, without Astro's build. It sets up the renderer as
 * `astro/dist/core/build/generate.js` does, which is internal to Astro: package.json names its version exactly, and a test compares
 * the result with that of `astro build`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainResponse } from './plain-response.ts';
import { internalEnv } from '../../../src/env.ts';

/** One file of the site. */
export interface Output {
  route: Route;
  /** Path of its address below the base of the site: `/stations/panlong/dongzhuang/`, `/feeds/all.ics`. */
  path: string;
  /** Changes with everything that the file is made from; undefined if it is to be rendered in every build. */
  key?: string;
}

/** @returns the path of its file below the folder of the site */
export function fileOf({ route: { type }, path }: Pick<Output, 'route' | 'path'>): string {
  if (path === NOT_FOUND) return '404.html';
  return decodeURI(type === 'page' ? `${path.slice(1)}index.html` : path.replace(/^\/|\/$/g, ''));
}

export interface CompiledSite {
  /** @throws if two routes make the same file */
  outputs: () => Promise<Output[]>;
  /** @throws the error of the page, with its address */
  render: (output: Output) => Promise<Uint8Array>;
}

interface Route {
  route: string;
  component: string;
  type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  /** Undefined for a route with parameters. */
  pathname?: string;
  prerender: boolean;
  pattern: RegExp;
  segments: { content: string; dynamic: boolean; spread: boolean }[][];
}

/** The page that hosts answer unknown addresses with. */
const NOT_FOUND = '/404/';

interface Component {
  /** Of a route with parameters. */
  getStaticPaths?: () => Promise<StaticPath[]>;
  /** Of a route without parameters: not part of Astro. */
  cacheKey?: () => Promise<string | undefined>;
}

interface StaticPath {
  params: Params;
  cacheKey?: string | undefined;
}

type Params = Readonly<Record<string, string | undefined>>;

interface App {
  manifest: { routes: { routeData: Route }[]; base: string };
  setInternals: (internals: object) => void;
  setOptions: (options: object) => void;
  getComponentByRoute: (route: Route) => Promise<Component>;
  routeCache: { set: (route: Route, cached: { mod: Component; staticPaths: StaticPath[] }) => void };
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
}

/** @param folder from compile.ts */
export async function loadCompiledSite(folder: string): Promise<CompiledSite> {
  const app = await loadApp(folder);
  const base = app.manifest.base.replace(/\/$/, '');
  const render = async ({ route, path }: Output): Promise<Uint8Array> => {
    try {
      const request = new Request(`http://localhost${base}${path}`);
      const response = await app.render(request, { routeData: route });
      if (!response.ok && path !== NOT_FOUND) throw new Error(`HTTP ${response.status}`);
      return await response.bytes();
    } catch (error) {
      throw new Error(`${path}（${route.component}）没有生成：${(error as Error).message}`, { cause: error });
    }
  };
  const code = basename(folder);
  const outputs = async (): Promise<Output[]> =>
    (await outputsOf(app)).map((output) =>
      output.key === undefined ? output : { ...output, key: `${code} ${output.key}` },
    );
  return { outputs, render };
}

async function loadApp(folder: string): Promise<App> {
  globalThis.Response = PlainResponse as unknown as typeof Response;
  internalEnv.CODE_VERSION = basename(folder);
  // Before React is imported: it renders several times slower otherwise.
  internalEnv.NODE_ENV = 'production';
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry'));
  const { app } = (await import(pathToFileURL(join(server, entry!)).href)) as { app: App };
  const { pages, scripts } = JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8')) as {
    pages: { key: string }[];
    scripts: object[];
  };
  app.setInternals({ pagesByKeys: new Map(pages.map((page) => [page.key, page])) });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: logged } } } });
  return app;
}

/** Astro logs requests at `info`; what goes wrong must be seen. */
function logged({ level, message }: { level: string; message: string }): boolean {
  if (level === 'warn' || level === 'error') console.error(message);
  return true;
}

async function outputsOf(app: App): Promise<Output[]> {
  const outputs: Output[] = [];
  const makers = new Map<string, string>();
  for (const { routeData: route } of app.manifest.routes) {
    if (!route.prerender) continue;
    for (const { path, key } of await pathsOf(app, route)) {
      const other = makers.get(path);
      if (other !== undefined) throw new Error(`${other} 和 ${route.component} 都生成 ${path}`);
      makers.set(path, route.component);
      outputs.push({ route, path, ...(key === undefined ? {} : { key }) });
    }
  }
  return outputs;
}

async function pathsOf(app: App, route: Route): Promise<{ path: string; key?: string }[]> {
  return (await staticPathsOf(app, route)).map(({ params, cacheKey: key }) => ({
    path: pathWith(route, params),
    ...(key === undefined ? {} : { key }),
  }));
}

async function staticPathsOf(app: App, route: Route): Promise<StaticPath[]> {
  const mod = await app.getComponentByRoute(route);
  if (route.pathname !== undefined) return [{ params: {}, cacheKey: await mod.cacheKey?.() }];
  const staticPaths = (await mod.getStaticPaths?.()) ?? [];
  const keyed = new Map(staticPaths.map((found) => [pathWith(route, found.params), found]));
  // Astro looks for the props of a page there, and would work out all static paths again.
  app.routeCache.set(route, { mod, staticPaths: Object.assign(staticPaths, { keyed }) });
  return staticPaths;
}

function pathWith({ segments, type, pattern }: Route, params: Params): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic }) => (dynamic ? (params[content.replace(/^\.\.\./, '')] ?? '') : content))
      .join(''),
  );
  const path = `/${parts.filter((part) => part !== '').join('/')}`;
  // A page ends with a slash, and so does the file of a route whose name has no extension, although its own name has one.
  return path === '/' || (type !== 'page' && pattern.test(path)) ? path : `${path}/`;
}
