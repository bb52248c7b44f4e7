/** The few declarations of HTML styles that change what a cell says. */
import { formatShows, type Shows } from '../number-formats.ts';

export interface HtmlStyle {
  hidden?: boolean;
  struck?: boolean;
  /** Line breaks of the markup count. */
  preformatted?: boolean;
  /** Present for `General` as well, which overrules a class. */
  format?: { shows: Shows };
}

export type ClassStyles = ReadonlyMap<string, HtmlStyle>;

/** Rules of a style sheet that select a class, as office programs write them: `.xl65{…}`, `td.xl65{…}`. */
export function parseClasses(css: string): ClassStyles {
  const classes = new Map<string, HtmlStyle>();
  for (const rule of css.replaceAll(/<!--|-->/g, '').split('}')) {
    const [selectors = '', body] = rule.split('{');
    if (body === undefined) continue;
    const style = parseDeclarations(body);
    for (const [, name = ''] of selectors.matchAll(/\.([\w-]+)(?=\s*(?:,|$))/g)) {
      classes.set(name, { ...classes.get(name), ...style });
    }
  }
  return classes;
}

export function parseDeclarations(text: string): HtmlStyle {
  const style: HtmlStyle = {};
  for (const [, property = '', value = ''] of text.matchAll(/([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g)) {
    const plain = value.trim().toLowerCase();
    switch (property.toLowerCase()) {
      case 'display':
        style.hidden = plain.startsWith('none');
        break;
      case 'mso-hide':
        style.hidden = plain === 'all';
        break;
      case 'text-decoration':
      case 'text-decoration-line':
        style.struck = plain.includes('line-through');
        break;
      case 'white-space':
        style.preformatted = /^(?:pre|break-spaces)/.test(plain);
        break;
      case 'mso-number-format':
        style.format = { shows: formatShows(unescapeCss(value.trim())) };
        break;
    }
  }
  return style;
}

/** Excel writes `\0022` for a quote, always with four digits, and a backslash before other marks. */
function unescapeCss(value: string): string {
  return value
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replaceAll(/\\([\da-f]{4})|\\([^])/gi, (_, code: string | undefined, mark: string) =>
      code === undefined ? `\\${mark}` : String.fromCharCode(Number.parseInt(code, 16)),
    );
}
