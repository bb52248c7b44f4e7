import type { Site } from '../../domain/schema/site.ts';
import { palettesOf } from '../../domain/theme/palette.ts';

/** The accent of pictures. */
export interface Accent {
  ink: string;
  tint: string;
}

/** Nothing for a site without colours of its own, whose pictures have those of images/drawing/colours.ts. */
export function accentOf({ colours }: Site): { accent?: Accent } {
  if (colours === undefined) return {};
  const { light } = palettesOf(colours);
  return { accent: { ink: light['zhu-ink'], tint: light['zhu-tint'] } };
}
