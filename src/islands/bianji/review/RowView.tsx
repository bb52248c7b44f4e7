import type { SourceRow } from '../../../domain/draft/source-row.ts';

/** On phones, columns further from the named cell are hidden. */
const NEAR = 2;

/** The editor's own row, with the cell in question framed. */
export function RowView({ row }: { row: SourceRow }) {
  if (row.line !== undefined) return <p className="ed-line">{row.line}</p>;
  const named = row.cells.findIndex(({ isNamed }) => isNamed);
  const far = (index: number): string => (Math.abs(index - named) > NEAR ? 'far' : '');
  return (
    <div className="ed-scroll" tabIndex={0} role="group" aria-label={`原表第${String(row.number)}行`}>
      <table className="ed-sheet">
        <thead>
          <tr>
            <td />
            {row.cells.map(({ column }, index) => (
              <th key={column} scope="col" className={far(index)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{row.number}</th>
            {row.cells.map(({ column, text, isNamed }, index) => (
              <td key={column} className={isNamed ? 'hit' : far(index)}>
                {text}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
