/** Gives the tokens of the accent in styles/tokens.css and styles/modes.css the colours of the site, if it has its own. */
import type { AtRule, ChildNode, Plugin } from 'postcss';
import { palettesOf, type Palette, type Scheme, type SiteColours } from '../../src/domain/theme/palette.ts';

/** @param colours of content/site.json, checked */
export function withSiteColours(colours: SiteColours | undefined): Plugin {
  const palettes = colours && palettesOf(colours);
  return {
    postcssPlugin: 'site-colours',
    Once: (root) => {
      if (palettes === undefined) return;
      root.walkDecls(/^--/, (declaration) => {
        const colour = palettes[schemeOf(declaration)][declaration.prop.slice(2) as keyof Palette] as
          string | undefined;
        if (colour !== undefined) declaration.value = colour;
      });
    },
  };
}

function schemeOf({ parent }: ChildNode): Scheme {
  if (parent?.type === 'atrule' && (parent as AtRule).params.includes('prefers-color-scheme: dark')) return 'dark';
  return parent === undefined || parent.type === 'root' ? 'light' : schemeOf(parent as ChildNode);
}
