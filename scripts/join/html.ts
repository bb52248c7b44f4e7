/** HTML of the pages of a province. */

/** HTML that need not be escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | readonly Html[];

/** Escapes the values, except HTML. Formatted by Prettier, as templates of this name are. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(textOf)));
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  return String(value).replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

interface Page {
  /** From the page to the home page: empty or `../`. */
  root: string;
  /** Name of the province's site. */
  site: string;
  title: string;
  main: Html;
  /** Module to load. */
  script?: string;
}

const SECTIONS = [
  ['', '各区县'],
  ['search/', '搜索'],
  ['map/', '地图'],
  ['coverage/', '哪些周有活动'],
] as const;
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";

export function pageHtml({ root, site, title, main, script }: Page): string {
  const links = SECTIONS.map(([path, name]) => html`<li><a href="${root + path || './'}">${name}</a></li>`);
  const module = script === undefined ? html`` : html`<script type="module" src="${root}${script}"></script>`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content="${new Html(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === site ? site : `${title} · ${site}`}</title>
        <link rel="stylesheet" href="${root}style.css" />
        ${module}
      </head>
      <body>
        <header>
          <a href="${root || './'}">${site}</a>
          <nav aria-label="主导航">
            <ul>
              ${links}
            </ul>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.text.replaceAll(/\n\s+/g, '\n');
}
