/** Every figure of the content, with who or what it is about. */
import type { Catalogue } from '../catalogue.ts';
import { districtOf } from '../key.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Figure } from '../schema/fields.ts';
import { figuresOf } from './figure.ts';

export const FIGURE_OWNERS = ['district', 'station', 'team', 'brand'] as const;
export type FigureOwner = (typeof FIGURE_OWNERS)[number];

/** The collection of each kind of owner. */
export const COLLECTION_OF = {
  district: 'districts',
  station: 'stations',
  team: 'teams',
  brand: 'brands',
} as const satisfies Record<FigureOwner, CollectionName>;

export interface OwnedFigure {
  kind: FigureOwner;
  /** Of the owner: `panlong` or `panlong/lifa`. */
  key: string;
  district: string;
  /** Name of the owner. */
  name: string;
  figure: Figure;
}

/** District by district; within one: its own, those of its stations, teams and brands. */
export function allFigures(catalogue: Catalogue): OwnedFigure[] {
  const groups = Object.groupBy(
    [
      ...[...catalogue.districts.values()].flatMap((one) => owned('district', one.id, one.name, one.figures)),
      ...[...catalogue.stations.values()].flatMap((one) => owned('station', one.key, one.name, figuresOf(one))),
      ...[...catalogue.teams.values()].flatMap((one) => owned('team', one.key, one.name, figuresOf(one))),
      ...[...catalogue.brands.values()].flatMap((one) => owned('brand', one.key, one.name, figuresOf(one))),
    ],
    ({ district }) => district,
  );
  return [...catalogue.districts.keys()].flatMap((id) => groups[id] ?? []);
}

function owned(kind: FigureOwner, key: string, name: string, figures: readonly Figure[]): OwnedFigure[] {
  return figures.map((figure) => ({ kind, key, district: districtOf(key), name, figure }));
}
