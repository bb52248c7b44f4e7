import { Phrases } from '../parts/Phrases.tsx';
import type { ComparedEntry } from '../../view-models/compare/entry.ts';

interface SideBySideProps {
  labels: readonly string[];
  entries: readonly ComparedEntry[];
  onRemove: (key: string) => void;
}

/** One column an entry, one row a label. A value that all share takes one cell; what no report says is 待核. */
export function SideBySide({ labels, entries, onRemove }: SideBySideProps) {
  return (
    <section aria-label="并排看">
      <table className="compare-table">
        <thead>
          <tr>
            <td />
            {entries.map(({ key, name, phrases = [name], href, district }) => (
              <th key={key} scope="col">
                <a className="quiet" href={href}>
                  <Phrases phrases={phrases} />
                </a>
                {district !== name && <small>{district}</small>}
                <button
                  type="button"
                  className="tools"
                  onClick={() => {
                    onRemove(key);
                  }}
                >
                  拿掉<span className="vh">{name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cellsOf(entries, index).map(({ key, name, value, span }) => (
                <td
                  key={key}
                  colSpan={span}
                  data-name={span > 1 ? undefined : name}
                  className={value ? undefined : 'gap'}
                >
                  {value || '待核'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">数字数的不是一件事时，只看，不比大小。写“待核”的，来源没有写到。</p>
    </section>
  );
}

function cellsOf(entries: readonly ComparedEntry[], index: number) {
  const cells = entries.map(({ key, name, values }) => ({ key, name, value: values[index] ?? '', span: 1 }));
  const [first] = cells;
  return first && cells.length > 1 && cells.every(({ value }) => value === first.value && value !== '')
    ? [{ ...first, span: cells.length }]
    : cells;
}
