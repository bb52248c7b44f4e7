/**
 * Writes /bianji/neirong/: Sveltia CMS from its package, with a form for every field of the content. It is not a page of Astro, so that
 * no other page has to know of it. The package loads its translations and fonts from two public hosts; here they lie beside it, and
 * the policy of the page allows no host but the code host of the site.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { backendOf, type HostSettings } from '../../src/domain/content-forms/backend.ts';
import { formsConfig } from '../../src/domain/content-forms/config.ts';
import { apiOrigin } from '../../src/domain/hosts/address.ts';

const PACKAGE = fileURLToPath(new URL('../../node_modules/@sveltia/cms/', import.meta.url));
const LOCALE = 'zh-CN';
const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;
const TRANSLATIONS = 'https://unpkg.com/';

interface Site {
  name: string;
  codeHost?: HostSettings;
}

/**
 * @param folder of the built site
 * @param site content/site.json
 * @throws if scripts/setup.mjs has not installed the package, which only sites with this page need
 */
export function writeContentForms(folder: string, { name, codeHost }: Site): void {
  if (!existsSync(PACKAGE))
    throw new Error('site.json 写了 contentForms，内容表单的程序包还没有装：请用 npm run build 生成，它会先装好。');
  const out = join(folder, 'bianji', 'neirong');
  mkdirSync(join(out, 'fonts'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const { script, fonts } = withoutOtherHosts(readFileSync(join(PACKAGE, 'dist/sveltia-cms.mjs'), 'utf8'));
  writeFileSync(join(out, 'sveltia-cms.js'), script);
  copyFonts(fonts, join(out, 'fonts'));
  const translations = join(out, `@sveltia/cms@${version}/locales`);
  mkdirSync(translations, { recursive: true });
  copyFileSync(join(PACKAGE, `locales/${LOCALE}.json`), join(translations, `${LOCALE}.json`));
  // It asks for the newest version. Whoever builds the site decides about updates, so the answer is always this one.
  mkdirSync(join(out, '@sveltia/cms'));
  writeFileSync(join(out, '@sveltia/cms/package.json'), JSON.stringify({ version }));
  writeFileSync(join(out, 'config.json'), JSON.stringify(formsConfig(`${name} · 内容表单`, codeHost)));
  writeFileSync(join(out, 'start.js'), START);
  writeFileSync(join(out, 'index.html'), page(codeHost && backendOf(codeHost) && apiOrigin(codeHost)));
}

/** @returns the script, and the fonts that it then asks for in fonts/ */
export function withoutOtherHosts(source: string): { script: string; fonts: string[] } {
  const fonts = new Set<string>();
  const script = source
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n')
    .replace(FONT, (_address, family: string, style: string) => {
      fonts.add(`${family}-${style}`);
      return `fonts/${family}-${style}.woff2`;
    })
    .replaceAll(TRANSLATIONS, './');
  if (fonts.size === 0 || script === source || script.includes('cdn.jsdelivr.net'))
    throw new Error('@sveltia/cms no longer loads its fonts as scripts/build/content-forms.ts expects.');
  return { script, fonts: [...fonts] };
}

/** The files of the package have a hash in their names. */
function copyFonts(fonts: readonly string[], out: string): void {
  const assets = join(PACKAGE, 'npm/assets');
  const files = readdirSync(assets);
  for (const font of fonts) {
    const file = files.find((name) => name.startsWith(`${font}-`) && name.endsWith('.woff2'));
    if (file === undefined) throw new Error(`@sveltia/cms has no font ${font}.`);
    copyFileSync(join(assets, file), join(out, `${font}.woff2`));
  }
  for (const name of files.filter((file) => file.endsWith('.LICENSE.txt')))
    copyFileSync(join(assets, name), join(out, name));
}

/** The script writes its styles inline, and its icons are `data:` URLs. */
const policy = (host = ''): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' data: blob: ${host}`.trim(),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/** @param host origin of the code host's API */
const page = (host: string | undefined): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy(host)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>内容表单</title>
<script type="module" src="start.js"></script>
</head>
<body>
<noscript>内容表单要用到网页功能，现在没有打开。</noscript>
</body>
</html>
`;

/** Chinese, whatever the browser's language: no other translation is here. */
const START = `const KEY = 'sveltia-cms.prefs';
const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
localStorage.setItem(KEY, JSON.stringify({ ...kept, locale: '${LOCALE}' }));
const [{ default: CMS }, config] = await Promise.all([
  import('./sveltia-cms.js'),
  fetch('config.json').then((answer) => answer.json()),
]);
await CMS.init({ config });
`;
