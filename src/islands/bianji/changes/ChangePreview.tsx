import { useMemo, useState } from 'react';
import type { DraftMenu } from '../../../domain/draft/draft.ts';
import type { ChangeView } from '../../../view-models/bianji/change-view.ts';
import type { Desk } from '../desk.ts';
import { Done } from '../hand-over/Ways.tsx';
import { copied } from '../hand-over/to-device.ts';
import { loadChangeView } from '../hand-over/modules.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { useModule } from '../parts/use-module.ts';

interface ChangePreviewProps {
  desk: Desk;
  before: DraftMenu;
  after: DraftMenu;
  /** Of the activity. */
  id: string;
}

/** Effects of a change: what residents will read, which papers to print again, and a text for the chat group. */
export function ChangePreview({ desk: { chosen, today }, before, after, id }: ChangePreviewProps) {
  const module = useModule(loadChangeView);
  const place = chosen?.place;
  const view = useMemo(
    () => (module && place ? module.changeView({ before, after, id, place, today }) : undefined),
    [module, place, before, after, id, today],
  );
  if (!view) return <p className="ed-busy">正在看有什么要跟着变……</p>;
  return (
    <aside className="ed-side">
      <Residents view={view} />
      <Papers view={view} />
      <GroupText text={view.groupText} />
    </aside>
  );
}

function Residents({ view: { notices, fullWords } }: { view: ChangeView }) {
  return (
    <section className="sec" aria-labelledby="residents">
      <div className="sec-h">
        <h2 id="residents">居民会看到</h2>
      </div>
      {notices.map(({ tone, items }, index) => (
        <ul key={`${String(index)} ${tone}`} className={`note ${tone} ed-notice`}>
          {items.map((item, place) => (
            <li key={`${String(place)} ${item.text}`}>
              <p>
                <b>{item.kind}</b> {item.text}
              </p>
              <p className="small">{item.on}公布</p>
            </li>
          ))}
        </ul>
      ))}
      {fullWords !== '' && <p>{fullWords}。</p>}
      {fullWords === '' && notices.length === 0 && <p>直接换成新的，不用另外公布。</p>}
      <p className="ed-hint">网页、日历订阅、变动页一起更新。</p>
    </section>
  );
}

function Papers({ view: { papers, paperChanges } }: { view: ChangeView }) {
  return (
    <section className="sec" aria-labelledby="papers">
      <div className="sec-h">
        <h2 id="papers">要换的纸</h2>
      </div>
      {papers.length === 0 ? (
        <p>纸不用换。</p>
      ) : (
        <>
          <ul className="ed-need">
            {papers.map(({ name, address }) => (
              <li key={name}>
                <span>
                  <Glyph name="print" /> {name}
                </span>
                <a className="ed-link" href={address}>
                  再打<span className="vh">{name}</span>
                </a>
              </li>
            ))}
            <li>
              <span>发群的图，重发一张</span>
            </li>
          </ul>
          {paperChanges.map((text) => (
            <p key={text} className="ed-hint">
              {text}
            </p>
          ))}
          <p className="ed-hint">网站更新以后再打。来不及换，先拿笔在墙上改。</p>
        </>
      )}
    </section>
  );
}

function GroupText({ text }: { text: string }) {
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <section className="sec" aria-labelledby="group">
      <div className="sec-h">
        <h2 id="group">发到群里的话</h2>
      </div>
      <p className="ed-gtext">{text}</p>
      <div className="ed-row ed-gap-s">
        <button
          type="button"
          className="btn"
          onClick={() => {
            void copied(text).then(setCopied);
          }}
        >
          <Glyph name="copy" />
          复制
        </button>
        <Done text={isCopied === true ? '复制好了。' : isCopied === false ? '请长按上面的字，自己复制。' : ''} />
      </div>
    </section>
  );
}
