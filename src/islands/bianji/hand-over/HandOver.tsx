import { useEffect, useState } from 'react';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import { fullMonth } from '../../../view-models/bianji/days.ts';
import type { Handed } from '../../../view-models/bianji/hand-over.ts';
import type { Desk } from '../desk.ts';
import { useModule } from '../parts/use-module.ts';
import type { Draft } from '../state/state.ts';
import { menuOf } from '../state/use-desk.ts';
import { Ways } from './Ways.tsx';
import { loadHandOver, type HandOverModule } from './modules.ts';
import { Outcomes } from './Outcomes.tsx';
import { Privates } from './Privates.tsx';
import { labelAt } from './labels.ts';
import { Undecided } from './Undecided.tsx';
import { Unreachable } from './Unreachable.tsx';
import { usePublished } from './use-published.ts';

/** 交出去: the draft merged into the published menu, the differences, and the ways to hand it over. */
export function HandOver({ desk, draft }: { desk: Desk; draft: Draft }) {
  const module = useModule(loadHandOver);
  const published = usePublished(desk, draft.month);
  const [newer, setNewer] = useState<{ menu: DraftMenu | undefined }>();
  const base = newer === undefined ? published.menu : newer.menu;
  const handed = useHanded(module, desk, draft, published.state === 'loading' ? 'loading' : base);
  if (published.state === 'unreachable' && newer === undefined)
    return <Unreachable month={fullMonth(draft.month)} retry={published.retry} />;
  if (!module || !handed || !desk.chosen) return <p className="ed-busy">正在备好要交的……</p>;
  const file = module.handedFile(handed.menu, desk.chosen.place);
  return (
    <div className="ed-cols">
      <section className="sec" aria-labelledby="ways">
        <div className="sec-h">
          <h2 id="ways">交出去</h2>
          <p className="sub">选一样就行</p>
        </div>
        {file.privates.length > 0 ? (
          <Privates
            privates={file.privates}
            labelOf={(path) => labelAt(desk, path)}
            onFix={({ title }) => {
              const entry = draft.entries.find(({ activity }) => activity.title === title);
              desk.dispatch({ type: 'go', step: 'edit', open: entry?.key });
            }}
          />
        ) : (
          <Ways
            desk={desk}
            module={module}
            handed={handed}
            file={file}
            base={{
              menu: base,
              replace: (menu) => {
                setNewer({ menu });
              },
            }}
          />
        )}
      </section>
      <div>
        {handed.isUpdate && <Outcomes handed={handed} />}
        <Undecided desk={desk} draft={draft} handed={handed} />
      </div>
    </div>
  );
}

function useHanded(
  module: HandOverModule | undefined,
  { today }: Desk,
  draft: Draft,
  base: DraftMenu | undefined | 'loading',
): Handed | undefined {
  const [handed, setHanded] = useState<Handed>();
  useEffect(() => {
    if (!module || base === 'loading') return undefined;
    let isCurrent = true;
    void module.handedDraft(menuOf(draft), base, today).then((result) => {
      if (isCurrent) setHanded(result);
    });
    return () => {
      isCurrent = false;
    };
  }, [module, draft, base, today]);
  return handed;
}
