/**
 * Astro components in the browser, for the editor's preview: compiled by Astro's own plugin, which replaces them by nothing there.
 * Their styles become one sheet under a fixed name, since they are for the frame of the preview and not for the page that loads it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The development server compiles no Astro components for browsers: it serves those of the last build, and the chunks that they import.
 * @param folder of the built site
 */
export function previewOfLastBuild(folder: string, name: string): Plugin {
  return {
    name: 'preview-of-last-build',
    apply: 'serve',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '', 'http://localhost').pathname.replace(base, '/').slice(1);
        const isBuilt = path === `${name}.js` || path === `${name}.css` || /^_astro\/[\w.-]+$/.test(path);
        const file = join(folder, path);
        if (!isBuilt || !existsSync(file)) return next();
        response.setHeader('Content-Type', file.endsWith('.css') ? 'text/css' : 'text/javascript');
        response.end(readFileSync(file));
      });
    },
  };
}

/** @param own suffix of the ids of modules that import such components @param name of the module and of its sheet */
export function astroInBrowser(own: string, name: string): Plugin {
  const ID = `.astro.ts${own}`;
  let compile: ((source: string, filename: string) => Promise<string>) | undefined;
  return {
    name: 'astro-in-browser',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved({ plugins, root }) {
      const transform = plugins.find((plugin) => plugin.name === 'astro:build')?.transform;
      if (typeof transform !== 'object') throw new Error('Astro has no plugin that compiles components.');
      compile = async (source, filename) => {
        const handler = transform.handler as (...given: unknown[]) => Promise<{ code: string }>;
        const { code } = await handler.call({ environment: { name: 'prerender' } }, source, filename);
        // Astro names the file of each component, which would publish where the project lies on this machine.
        return code.replaceAll(root, '');
      };
    },
    async resolveId(source, importer, options) {
      if (source === 'piccolore')
        return { ...(await this.resolve(source, importer, { skipSelf: true }))!, moduleSideEffects: false };
      if (!importer?.endsWith(own) || !source.endsWith('.astro')) return undefined;
      const resolved = await this.resolve(source, importer.replace(own, ''), { ...options, skipSelf: true });
      return resolved && resolved.id + '.ts' + own;
    },
    async load(id) {
      if (!id.endsWith(ID)) return undefined;
      const filename = id.slice(0, -`.ts${own}`.length);
      const code = await compile!(await this.fs.readFile(filename, { encoding: 'utf8' }), filename);
      return { code, moduleType: 'ts' };
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[`${name}.js`];
      if (chunk?.type !== 'chunk') return;
      const sheets = [...(chunk.viteMetadata?.importedCss ?? [])];
      const source = sheets.map((file) => (bundle[file]?.type === 'asset' ? String(bundle[file].source) : '')).join('');
      chunk.viteMetadata?.importedCss.clear();
      this.emitFile({ type: 'asset', fileName: `${name}.css`, source });
    },
  };
}
