import type { KeyboardEvent } from 'react';

interface TabsProps {
  label: string;
  tabs: readonly { id: string; label: string }[];
  chosen: string;
  onChoose: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** A tab list with automatic activation: arrow keys, Home and End switch tabs. Panels have the ids `pv-<id>`. */
export function Tabs({ label, tabs, chosen, onChoose }: TabsProps) {
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const place = tabs.findIndex(({ id }) => id === chosen);
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? tabs[(place + step + tabs.length) % tabs.length]
        : { Home: tabs[0], End: tabs[tabs.length - 1] }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`pv-tab-${next.id}`)?.focus();
  };
  return (
    <div className="pv-tabs" role="tablist" aria-label={label}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          id={`pv-tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `pv-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onKeyDown={move}
          onClick={() => {
            onChoose(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
