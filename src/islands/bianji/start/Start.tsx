import { useEffect, useRef } from 'react';
import { fullMonth, monthNumber } from '../../../view-models/bianji/days.ts';
import type { Desk } from '../desk.ts';
import { Entrances } from '../changes/Entrances.tsx';
import { Callout } from '../parts/Callout.tsx';
import { CarryDoor } from './CarryDoor.tsx';
import { Drafts } from './Drafts.tsx';
import { FileDoor } from './FileDoor.tsx';
import { PasteDoor } from './PasteDoor.tsx';
import { StationMonthPicker } from './StationMonthPicker.tsx';
import { useReading } from './use-reading.ts';

/** 放进来: station and month, and three ways to begin. */
export function Start({ desk }: { desk: Desk }) {
  const { chosen, state, dispatch } = desk;
  const { busy, trouble, read } = useReading(desk);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>写{fullMonth(state.month)}的菜单</h1>
        <p className="lede">
          有表格放表格，有群消息贴群消息。<b>全在这台设备上做，什么都不上传。</b>
        </p>
      </div>
      <Drafts desk={desk} />
      <StationMonthPicker desk={desk} />
      <section className="sec" aria-label="怎么放进来">
        <Trouble text={trouble} />
        <div className="ed-doors">
          <FileDoor isOpen={chosen !== undefined} onFiles={read.files} />
          <PasteDoor isOpen={chosen !== undefined} onPaste={read.paste} />
          <CarryDoor desk={desk} />
        </div>
        <p className="ed-busy ed-reading" role="status">
          {busy && '正在读……'}
        </p>
        {chosen === undefined && <p className="ed-hint">先选站点，再放进来。</p>}
      </section>
      <section className="sec" aria-labelledby="by-hand">
        <div className="sec-h">
          <h2 id="by-hand">什么都没有？</h2>
          <p className="sub">一项一项写，{monthNumber(state.month)}月的也行</p>
        </div>
        <p className="ed-row">
          <button
            type="button"
            className="btn"
            disabled={chosen === undefined}
            onClick={() => {
              dispatch({ type: 'add', sample: chosen?.station.isSample ?? false });
            }}
          >
            从头写一项
          </button>
        </p>
      </section>
      <Entrances desk={desk} />
    </>
  );
}

/** Why nothing could be read, and what to do. Scrolled into view, because on phones it may be far above the input that was used. */
function Trouble({ text }: { text: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text !== undefined) box.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  const [, head, rest] = /^(.*?)。(.*)$/su.exec(text ?? '') ?? [];
  return (
    <div className="ed-trouble" role="status" ref={box}>
      {text !== undefined && (
        <Callout tone="problem" head={head ?? text}>
          <p>{rest === undefined || rest === '' ? '换一个文件，或者把活动直接贴进来。' : rest}</p>
        </Callout>
      )}
    </div>
  );
}
