/**
 * The logo of a site, an SVG: `content/logo.svg`, or the first character of its name (images/letter-logo.ts). It may name the tokens of
 * the accent, `var(--zhu-fill, #A32C13)`: then it follows the scheme of the page, and has the colours of the site in pictures.
 */
import { palettesOf, type SiteColours } from './palette.ts';

/** `#` with this id in icons.svg. */
export const LOGO_SYMBOL = 'logo';
/** Larger ones are a file of their own instead of a part of icons.svg, which every page loads. */
const MAX_SYMBOL = 4000;
/** What elsewhere in the page has another meaning, or none: ids, styles and what refers to them. */
const OWN_SCOPE = /\sid=|\sclass=|\sstyle=|<style\b|url\(/;
const ROOT = /^[^]*?<svg\b([^>]*)>([^]*)<\/svg>\s*$/;
const TOKEN = /var\(--(zhu-fill|on-zhu)\s*,\s*([^()]*?)\s*\)/g;

/** Whether it can be a symbol of icons.svg; others are shown as a picture, which no scheme changes. */
export const isSymbol = (svg: string): boolean => svg.length <= MAX_SYMBOL && !OWN_SCOPE.test(svg);

/** The symbol of icons.svg. */
export function logoSymbol(svg: string): string {
  const [, attributes = '', inside = ''] = ROOT.exec(svg) ?? [];
  return `<symbol id="${LOGO_SYMBOL}" viewBox="${viewBoxOf(attributes)}">${inside.trim()}</symbol>`;
}

/** As a file of its own, which knows no token. */
export function standaloneLogo(svg: string, colours: SiteColours | undefined): string {
  const palette = colours && palettesOf(colours).light;
  return svg.replaceAll(TOKEN, (_, token: 'zhu-fill' | 'on-zhu', fallback: string) => palette?.[token] ?? fallback);
}

/** Undefined where the root element has neither a viewBox nor a size in pixels. */
export function logoViewBox(svg: string): string | undefined {
  const [, attributes] = ROOT.exec(svg) ?? [];
  return attributes === undefined ? undefined : viewBoxOf(attributes);
}

function viewBoxOf(attributes: string): string | undefined {
  const viewBox = /\sviewBox=["']([^"']+)["']/.exec(attributes)?.[1];
  if (viewBox !== undefined) return viewBox;
  const [width, height] = ['width', 'height'].map(
    (name) => new RegExp(`\\s${name}=["'](\\d+(?:\\.\\d+)?)(?:px)?["']`).exec(attributes)?.[1],
  );
  return width === undefined || height === undefined ? undefined : `0 0 ${width} ${height}`;
}
