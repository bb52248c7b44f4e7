/** Photos and drawings of stations, teams and brands, each with the line that must be printed beside it. */
import type { Brand, Station, Team } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { photoViews, type PhotoView } from '../site/photo.ts';

export interface PressPicture {
  /** Of the element with the credit. */
  id: string;
  owner: { name: string; href: string };
  photo: PhotoView;
  /** 样板区供图，CC BY 4.0 */
  credit: string;
}

type Owner = Pick<Station | Team | Brand, 'key' | 'district' | 'name' | 'photos'>;

/** @param id of a district; omit for the whole site */
export function pressPictures(world: World, id?: string): PressPicture[] {
  const { stations, teams, brands } = world.catalogue;
  const kinds: [folder: string, owners: Iterable<Owner>, address: (key: string) => string][] = [
    ['stations', stations.values(), urls.station],
    ['teams', teams.values(), urls.team],
    ['brands', brands.values(), urls.brand],
  ];
  return kinds
    .flatMap(([folder, owners, address]) =>
      [...owners]
        .filter(({ district }) => id === undefined || district === id)
        .flatMap(({ key, district, name, photos }) =>
          photoViews(world, `${folder}/${district}`, photos).map((photo) => ({
            owner: { name, href: address(key) },
            photo,
            credit: `${photo.credit}，${photo.licence}`,
          })),
        ),
    )
    .map((picture, index) => ({ ...picture, id: `credit-${String(index + 1)}` }));
}
