import { useEffect, useRef, useState } from 'react';
import { addressOf, choiceIn, found, MAX_COMPARED, statusText, type Choice } from '../../view-models/compare/choice.ts';
import type { ComparedEntry, ComparedKind } from '../../view-models/compare/entry.ts';
import type { CompareData } from '../../view-models/compare/page.ts';
import { Guard } from '../hydrate/guard.tsx';
import { SideBySide } from './SideBySide.tsx';

export interface CompareProps {
  dataHref: string;
  kinds: { kind: ComparedKind; title: string }[];
}

/** Two to four entries side by side; the address holds the choice, so that Back works and the comparison can be sent. */
export function Compare(props: CompareProps) {
  return (
    <Guard>
      <LiveCompare {...props} />
    </Guard>
  );
}

function LiveCompare({ dataHref, kinds }: CompareProps) {
  const names = kinds.map(({ kind }) => kind);
  const [choice, setChoice] = useState<Choice>({ kind: names[0]!, keys: [] });
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [data, setData] = useState<CompareData>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const follow = () => {
      setChoice(choiceIn(location.search, names));
    };
    follow();
    // What was typed before this code had arrived.
    setText(field.current?.value ?? '');
    addEventListener('popstate', follow);
    fetch(dataHref)
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<CompareData>;
      })
      .then(setData, () => {
        setFailed(true);
      });
    return () => {
      removeEventListener('popstate', follow);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the props of an island never change
  }, []);

  if (failed) return <p className="note">眼下取不到数据，请过一会儿再打开。</p>;

  const choose = (next: Choice) => {
    history.pushState(null, '', location.pathname + addressOf(next));
    setChoice(next);
  };
  const { kind, keys } = choice;
  // Drawn without the data too, so that nothing moves when they arrive.
  const { labels, entries } = data?.[kind] ?? { labels: [], entries: [] };
  const chosen = keys.flatMap((key) => entries.find((entry) => entry.key === key) ?? []);
  const all = found(entries, text);
  const matching = all.filter(({ key }) => !keys.includes(key));
  const first = matching.slice(0, MAX_COMPARED);
  const title = kinds.find((one) => one.kind === kind)?.title ?? '';
  const take = (entry: ComparedEntry) => {
    choose({ kind, keys: [...keys, entry.key].slice(-MAX_COMPARED) });
  };

  return (
    <>
      <div className="compare-pick tools">
        <div className="chips" role="group" aria-label="比什么">
          {kinds.map((one) => (
            <button
              key={one.kind}
              type="button"
              className="chip plain"
              aria-pressed={one.kind === kind}
              onClick={() => {
                choose({ kind: one.kind, keys: [] });
              }}
            >
              {one.title}
            </button>
          ))}
        </div>
        <label>
          <span className="vh">找{title}</span>
          <input
            ref={field}
            type="search"
            placeholder={`找${title}`}
            autoComplete="off"
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        {text !== '' && first.length > 1 && (
          <button
            type="button"
            className="btn pri"
            onClick={() => {
              choose({ kind, keys: first.map(({ key }) => key) });
            }}
          >
            并排看{matching.length > first.length ? `前${first.length}` : `这${first.length}`}个
          </button>
        )}
        <p className="small muted" role="status">
          {data
            ? statusText(text, { chosen: chosen.length, found: all.length, offered: matching.length })
            : '正在取数据'}
        </p>
        <ul className="compare-found" hidden={text === '' && chosen.length > 1}>
          {matching.map((entry) => (
            <li key={entry.key}>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  take(entry);
                }}
              >
                <span className="vh">并排看</span>
                {entry.name}
                {entry.district !== entry.name && <small>{entry.district}</small>}
              </button>
            </li>
          ))}
        </ul>
      </div>
      {chosen.length > 0 && (
        <SideBySide
          labels={labels}
          entries={chosen}
          onRemove={(key) => {
            choose({ kind, keys: keys.filter((other) => other !== key) });
          }}
        />
      )}
    </>
  );
}
