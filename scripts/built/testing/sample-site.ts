/** Small sites for the tests of the checks: a page that passes them all, with room for faults. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readSite, type Site } from '../site.ts';

export const ORIGIN = 'https://example.org';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';

/** A page that passes every check; `head` and `body` are inserted. */
export function samplePage({
  path = '',
  head = '',
  body = '',
}: { path?: string; head?: string; body?: string } = {}): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8">${POLICY}<meta name="viewport" content="width=device-width">
<title>周周有活动${path}</title><meta name="description" content="本周">
<meta property="og:title" content="周周有活动"><meta property="og:description" content="本周">
<meta property="og:image" content="${ORIGIN}/cards/home.png"><meta property="og:image:alt" content="周周有活动">
<meta name="twitter:card" content="summary_large_image">
<link rel="canonical" href="${ORIGIN}/${path}">${head}</head>
<body><main><h1 id="title">本周</h1>${body}</main></body>
</html>`;
}

/** Writes the files to a folder that is removed after the test, and reads it as a site. */
export function siteOf(files: Readonly<Record<string, string>>): Site {
  const folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries({ 'index.html': samplePage(), 'cards/home.png': '', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return readSite(folder);
}
