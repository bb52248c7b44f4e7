import { honoursWithSources } from './honours.ts';
import type { Migration } from './migration.ts';
import { orderingWithChannel } from './ordering.ts';

/** In order. Each is tested with the content of the release before it. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, to: 2, title: '荣誉写成一组字段，写明来源', rewrite: honoursWithSources },
  { from: 1, to: 2, title: '没有写明渠道的网上点单去掉', rewrite: orderingWithChannel },
];

export const migrationsFrom = (format: number): Migration[] => MIGRATIONS.filter(({ from }) => from >= format);
