import type { District } from '../../domain/catalogue.ts';

/** The name of the page about a district: a new one has neither a service model nor figures. */
export const aboutLabel = ({ models, figures }: Pick<District, 'models' | 'figures'>): string =>
  models.length > 0 || figures.length > 0 ? '服务模式和数字' : '介绍';
