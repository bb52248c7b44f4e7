/** The station of each row of a section: named in the row, in a row above it, above the table or by the sheet. */
import type { Key } from '../../key.ts';
import type { Section } from '../layout/sections.ts';
import { stationIn } from '../layout/stations.ts';
import type { ReadingContext, StationName } from '../reading.ts';
import { filled, type CellsByRole } from '../row/cells.ts';

export class RowStations {
  readonly #context: ReadingContext;
  readonly #ofSection: Key | undefined;
  /** From a row that holds nothing but the name of a station. */
  #ofBand: Key | undefined;
  #above: Key | undefined;

  constructor({ titles }: Section, sheet: string, context: ReadingContext) {
    this.#context = context;
    const texts = [...titles.map(({ text }) => text).reverse(), sheet];
    this.#ofSection = firstOf(texts, context);
  }

  /** Of the rows that follow, unless they name another. */
  setStation(station: Key): void {
    this.#ofBand = station;
  }

  of(cells: CellsByRole): StationName | undefined {
    const written = filled(cells, 'station').map(({ text }) => text);
    const named = firstOf(written, this.#context);
    // Pasted cells lose their merges: a blank one continues the station above.
    if (written.length > 0) this.#above = named;
    const key = this.#context.station ?? named ?? this.#ofBand ?? this.#above ?? this.#ofSection;
    return this.#context.stations.find((station) => station.key === key);
  }
}

function firstOf(texts: readonly string[], { stations }: ReadingContext): Key | undefined {
  for (const text of texts) {
    const station = stationIn(text, stations);
    if (station !== undefined) return station;
  }
  return undefined;
}
