/** Photos and drawings of an entry, with what must be shown beside them. */
import type { Photo } from '../../domain/schema/parts/photo.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';

export interface PhotoView {
  alt: string;
  credit: string;
  licence: string;
  /** How people who can be recognised agreed; empty if nobody can be. */
  consent: string;
  /** Made for the site: no photograph of the place. */
  isDrawing: boolean;
  /** In pixels, of the file named by `src`: they keep its place while it loads. */
  width: number;
  height: number;
  src: string;
  sources: { type: string; srcset: string }[];
}

/** In pixels: a column of a phone, of a page, and a page on a fine screen. */
const WIDTHS = [480, 960, 1600] as const;
/** Best first. The first browsers supported know neither, and show `src`. */
export const MODERN_FORMATS = ['avif', 'webp'] as const;
export type PhotoFormat = (typeof MODERN_FORMATS)[number] | 'jpg' | 'png' | 'svg';

/** A file that the site has of a photo. */
export interface PhotoFile {
  /** Below the content folder: `teams/panlong/lifa.jpg`. */
  path: string;
  width: number;
  format: PhotoFormat;
}

/** @param folder of its entry, below the content folder: `teams/panlong` */
export function photoViews(world: World, folder: string, photos: readonly Photo[]): PhotoView[] {
  return photos.flatMap(({ file, kind, alt, credit, licence, consent = '' }) => {
    const path = `${folder}/${file}`;
    const size = world.photos?.get(path);
    if (size === undefined) return [];
    const widths = widthsOf(size.width);
    const shown = isSvg(path) ? size.width : widths[Math.min(1, widths.length - 1)]!;
    return [
      {
        alt,
        credit,
        licence,
        consent,
        isDrawing: kind === '示意图',
        width: shown,
        height: Math.round((size.height * shown) / size.width),
        src: urls.photo({ path, width: shown, format: plainFormat(path) }),
        sources: isSvg(path)
          ? []
          : MODERN_FORMATS.map((format) => ({
              type: `image/${format}`,
              srcset: widths.map((width) => `${urls.photo({ path, width, format })} ${String(width)}w`).join(', '),
            })),
      },
    ];
  });
}

/** All files of all photos: every width in the modern formats, one in the format of the original. */
export const photoFiles = ({ photos = new Map() }: Pick<World, 'photos'>): PhotoFile[] =>
  [...photos].flatMap(([path, { width: full }]): PhotoFile[] => {
    if (isSvg(path)) return [{ path, width: full, format: 'svg' }];
    const widths = widthsOf(full);
    return [
      ...MODERN_FORMATS.flatMap((format) => widths.map((width) => ({ path, width, format }))),
      { path, width: widths[Math.min(1, widths.length - 1)]!, format: plainFormat(path) },
    ];
  });

/** The photographs of all teams, for the press. */
export const pressPhotoFiles = ({ catalogue }: World) =>
  [...catalogue.teams.values()].flatMap(({ key, district, id, photos }) =>
    photos.filter(isPhotograph).map(({ file }) => ({ key, district, team: id, file })),
  );

/** Drawings are no material for the press. */
export const isPhotograph = ({ kind }: Photo): boolean => kind === '照片';

const isSvg = (path: string): boolean => path.endsWith('.svg');

const plainFormat = (path: string): PhotoFormat => (isSvg(path) ? 'svg' : path.endsWith('.png') ? 'png' : 'jpg');

/** Never wider than the photo. */
function widthsOf(full: number): number[] {
  const smaller = WIDTHS.filter((width) => width < full);
  return smaller.length < WIDTHS.length ? [...smaller, full] : smaller;
}
