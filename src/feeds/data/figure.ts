/** A figure of the content as a plain object of the open data. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { pick } from '../../domain/pick.ts';
import { figureText } from '../../domain/press/figure.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import type { PlainFigureData, SourceData } from './parts.ts';

export function plainFigure(catalogue: Catalogue, figure: Figure): PlainFigureData {
  return {
    ...pick(figure, ['label', 'value', 'unit']),
    text: figureText(figure),
    ...pick(figure, ['asOf', 'note', 'discrepancy']),
    source: sourceOf(catalogue, figure.source),
  };
}

export const sourceOf = ({ sources }: Catalogue, id: string): SourceData | undefined => sources.get(id);
