/** The logo of the site, in pictures and as files. */
import { isSymbol, logoSymbol, standaloneLogo } from '../domain/theme/logo.ts';
import type { World } from '../domain/world.ts';
import { picture, type Drawn } from './drawing/node.ts';
import { letterLogo } from './letter-logo.ts';

/** Draws the logo with this side, in pixels. */
export type DrawLogo = (side: number) => Drawn;

/** For pictures. */
export async function brandMark(world: World): Promise<DrawLogo> {
  const svg = await logoFile(world);
  return (side) => picture(svg, { width: side, height: side });
}

/** favicon.svg */
export const logoFile = async (world: World): Promise<string> =>
  standaloneLogo(await logoOf(world), world.catalogue.site.colours);

/** @param icons the symbols of all pages, an SVG */
export async function iconsWithLogo(icons: string, world: World): Promise<string> {
  const logo = await logoOf(world);
  return isSymbol(logo) ? icons.replace(/<\/svg>\s*$/, `  ${logoSymbol(logo)}\n</svg>\n`) : icons;
}

const logoOf = async ({ logo, catalogue: { site } }: World): Promise<string> =>
  logo ?? letterLogo([...site.name][0] ?? '');
