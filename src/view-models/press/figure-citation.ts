/** What is copied to cite a figure: a sentence that can be checked, then the reference. Runs in the browser too. */

export interface CitedFigure {
  owner: string;
  /** Of the page of the owner. */
  title: string;
  label: string;
  text: string;
  /** With its lead: 截至2024年6月. */
  asOf: string;
  /** Title, publisher and date. */
  source: string;
  /** What does not agree; empty for most. */
  discrepancy: string;
  /** When the page of the owner was last changed. */
  updatedOn: string;
  /** Of the page of the owner, with its version. */
  address: string;
}

interface Occasion {
  site: string;
  citedOn: string;
}

export function figureCitation(figure: CitedFigure, { site, citedOn }: Occasion): string {
  const { owner, title, label, text, asOf, source, discrepancy, updatedOn, address } = figure;
  return [
    `${owner}：${label}${text}${asOf && `（${asOf}）`}。`,
    source && `来源：${source}。`,
    discrepancy && `对不上：${discrepancy}。`,
    ` ${site}. ${title}[EB/OL]. （${updatedOn}）[${citedOn}]. ${address}.`,
  ].join('');
}
