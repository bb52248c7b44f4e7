/** Checks for valid HTML, and for accessibility as far as that is possible without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Problem, Site } from '../site.ts';

/** Resolves its configuration once. The library does so for every page, which takes longer than checking the page. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#config ??= super.getConfigFor(file));
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      // How Astro's serialiser writes void elements, the doctype, and empty or boolean attributes: valid either way.
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'attr-quotes': 'off',
      // React writes autoComplete; HTML ignores the case.
      'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
      // Any character but white space, as HTML allows: the id of a change is its key, which has slashes.
      'valid-id': ['error', { relaxed: true }],
      // Check boxes of one question share a name, as radio buttons do.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // compressHTML handles white space.
      'no-trailing-whitespace': 'off',
      // A limit made for Latin search results; a title here carries the place and the station.
      'long-title': 'off',
      // CSS keeps a number on one line; non-breaking characters would be copied with it.
      'tel-non-breaking': 'off',
    },
  }),
);

export async function markupProblems(site: Site): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { file } of site.pages)
    problems.push(...(await markupProblemsOf(file, readFileSync(join(site.folder, file), 'utf8'))));
  return problems;
}

async function markupProblemsOf(file: string, html: string): Promise<Problem[]> {
  const { results } = await validator.validateString(html, file);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => ({ file, text: `${line}:${column} ${message} (${ruleId})` })),
  );
  // The validator treats content after the document as part of it.
  return html.trimEnd().endsWith('</html>') ? found : [...found, { file, text: 'has something after </html>' }];
}
