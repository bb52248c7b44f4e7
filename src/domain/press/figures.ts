/** Every figure of the content, with who or what it is about. */
import type { Activity, Catalogue } from '../catalogue.ts';
import { dayParts, type Day } from '../calendar/day.ts';
import { districtOf } from '../key.ts';
import { originKey, ownOrigin } from '../origins.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Figure } from '../schema/fields.ts';
import { figuresOf, ratingFigure } from './figure.ts';

export const FIGURE_OWNERS = ['district', 'station', 'team', 'brand'] as const;
export type FigureOwner = (typeof FIGURE_OWNERS)[number];

/** An activity has no figures of its own: those of its dates are the ratings that reports published. */
export const FIGURE_KINDS = [...FIGURE_OWNERS, 'activity'] as const;
type FigureKind = (typeof FIGURE_KINDS)[number];

/** The collection of each kind of owner. */
export const COLLECTION_OF = {
  district: 'districts',
  station: 'stations',
  team: 'teams',
  brand: 'brands',
} as const satisfies Record<FigureOwner, CollectionName>;

export interface OwnedFigure {
  kind: FigureKind;
  /** Of the owner: `panlong`, `panlong/lifa` or `panlong/dongzhuang/20261107-yizhen`. */
  key: string;
  /** The file that has it. */
  origin: string;
  district: string;
  /** Name of the owner. */
  name: string;
  figure: Figure;
}

/** District by district; within one: its own, those of its stations, teams, brands and activities. */
export function allFigures(catalogue: Catalogue): OwnedFigure[] {
  const groups = Object.groupBy(
    [
      ...[...catalogue.districts.values()].flatMap((one) => owned('district', one.id, one.name, one.figures)),
      ...[...catalogue.stations.values()].flatMap((one) => owned('station', one.key, one.name, figuresOf(one))),
      ...[...catalogue.teams.values()].flatMap((one) => owned('team', one.key, one.name, figuresOf(one))),
      ...[...catalogue.brands.values()].flatMap((one) => owned('brand', one.key, one.name, figuresOf(one))),
      ...[...catalogue.activities.values()].flatMap(ratingsOf),
    ],
    ({ district }) => district,
  );
  return [...catalogue.districts.keys()].flatMap((id) => groups[id] ?? []);
}

function owned(kind: FigureOwner, key: string, name: string, figures: readonly Figure[]): OwnedFigure[] {
  const origin = originKey(COLLECTION_OF[kind], key);
  return figures.map((figure) => ({ kind, key, origin, district: districtOf(key), name, figure }));
}

function dateText(date: Day): string {
  const { year, month, day } = dayParts(date);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** The ratings of the dates that were held. */
function ratingsOf(activity: Activity): OwnedFigure[] {
  const { key, district, title } = activity;
  return activity.held.flatMap(({ date, rating }) =>
    rating === undefined
      ? []
      : [
          {
            kind: 'activity',
            key,
            origin: ownOrigin(activity),
            district,
            name: `${title}，${dateText(date)}`,
            figure: ratingFigure(rating),
          },
        ],
  );
}
