interface ChipsProps {
  choices: readonly string[];
  chosen: readonly string[];
  onPress: (choice: string) => void;
  /** Numbers the chosen ones. */
  isOrdered?: boolean;
  codes?: Readonly<Record<string, { code: string; letter: string }>>;
}

/** Choices as toggle buttons. */
export function Chips({ choices, chosen, onPress, isOrdered = false, codes }: ChipsProps) {
  return (
    <p className="ed-chips">
      {choices.map((choice) => {
        const place = chosen.indexOf(choice);
        const mark = codes?.[choice];
        return (
          <button
            key={choice}
            type="button"
            className={mark ? `chip m-${mark.code}` : 'chip ed-sq'}
            aria-pressed={place >= 0}
            onClick={() => {
              onPress(choice);
            }}
          >
            {mark && (
              <span className="mark" aria-hidden="true">
                {mark.letter}
              </span>
            )}
            {isOrdered && place >= 0 && <b>{place + 1}</b>}
            {choice}
          </button>
        );
      })}
    </p>
  );
}

/** The list with the item appended, or removed if it was there. */
export const toggled = <Item,>(items: readonly Item[], item: Item): Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
