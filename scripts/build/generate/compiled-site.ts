/**
 * Renders the pages and files of the site from the compiled code, without Astro's build. It sets up the renderer as
 * `astro/dist/core/build/generate.js` does, which is internal to Astro: package.json names its version exactly, and a test compares
 * the result with that of `astro build`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { internalEnv } from '../../../src/env.ts';

/** One file of the site; plain data, which goes from thread to thread. */
export interface Output {
  /** Pattern of its route: `/stations/[district]/[station]`. */
  route: string;
  isPage: boolean;
  /** Path of its address below the base of the site: `/stations/panlong/dongzhuang/`, `/feeds/all.ics`. */
  path: string;
  /** Changes with everything that the file is made from; undefined if it is to be rendered in every build. */
  key?: string;
}

/** @returns the path of its file below the folder of the site */
export function fileOf({ isPage, path }: Pick<Output, 'isPage' | 'path'>): string {
  if (path === NOT_FOUND) return '404.html';
  return decodeURI(isPage ? `${path.slice(1)}index.html` : path.replace(/^\/|\/$/g, ''));
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
  // What V8 makes of the compiled modules, for the next build.
  enableCompileCache(join(folder, 'v8'));
  const app = await loadApp(folder);
  const base = app.manifest.base.replace(/\/$/, '');
  const code = basename(folder);
  const routes = new Map(
    app.manifest.routes
      .filter(({ routeData }) => routeData.prerender)
      .map(({ routeData }) => [routeData.route, routeData]),
  );
  const outputs = async (): Promise<Output[]> => {
    const found: Output[] = [];
    for (const route of routes.values()) found.push(...(await outputsOf(app, route, code)));
    refuseDoubled(found);
    return found;
  };
  const render = async ({ route: pattern, path }: Output): Promise<Buffer> => {
    const route = routes.get(pattern)!;
    try {
      const request = new Request(`http://localhost${base}${path}`);
      const response = await app.render(request, { routeData: route });
      if (!response.ok && path !== NOT_FOUND) throw new Error(`HTTP ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    } catch (error) {
      throw new Error(`${path}（${route.component}）没有生成：${(error as Error).message}`, { cause: error });
    }
  };
  return { outputs, render };
}

async function loadApp(folder: string): Promise<App> {
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

function refuseDoubled(outputs: readonly Output[]): void {
  const makers = new Map<string, string>();
  for (const { route, path } of outputs) {
    const other = makers.get(path);
    if (other !== undefined) throw new Error(`${other} 和 ${route} 都生成 ${path}`);
    makers.set(path, route);
  }
}

async function outputsOf(app: App, route: Route, code: string): Promise<Output[]> {
  return (await pathsOf(app, route)).map(({ params, cacheKey }) => ({
    route: route.route,
    isPage: route.type === 'page',
    path: pathWith(route, params),
    ...(cacheKey === undefined ? {} : { key: `${code} ${cacheKey}` }),
  }));
}

async function pathsOf(app: App, route: Route): Promise<StaticPath[]> {
  const mod = await app.getComponentByRoute(route);
  const { getStaticPaths, cacheKey } = mod;
  if (route.pathname !== undefined) return [{ params: {}, cacheKey: await cacheKey?.() }];
  const staticPaths = (await getStaticPaths?.()) ?? [];
  const keyed = new Map(staticPaths.map((found) => [pathWith(route, found.params), found]));
  // Astro looks for the props of a page there, and would ask for all static paths again.
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
