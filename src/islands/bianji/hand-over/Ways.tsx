import { useState } from 'react';
import type { HandedFile } from '../../../view-models/bianji/hand-over.ts';
import { fullMonth } from '../../../view-models/bianji/days.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { copied, download } from './to-device.ts';
import { loadTemplate } from './modules.ts';
import { Way, type WayProps } from './Way.tsx';
import { Submit } from './Submit.tsx';

/** The ways to hand a menu over: to the maintainer, as a file, as a table, or to the code host of the site. */
export function Ways(props: WayProps) {
  const { desk } = props;
  return (
    <>
      <ul className="ed-ways">
        <MaintainerWay {...props} />
        <FileWay file={props.file} />
        <TableWay {...props} />
        {desk.data.codeHost && <Submit {...props} settings={desk.data.codeHost} />}
      </ul>
      <p className="ed-hint">交出去以前，什么都没有离开过这台设备。</p>
    </>
  );
}

function MaintainerWay({ desk, module, handed, file }: WayProps) {
  const [state, setState] = useState<'none' | 'copied' | 'denied'>('none');
  const text = module.maintainerText(desk.chosen?.station.name ?? '', handed, file);
  const { email, phone } = desk.data.site;
  return (
    <Way
      icon="talk"
      name="发给维护人"
      words={
        <>
          复制一段话，连同内容，贴进微信或邮件。
          {email !== undefined && (
            <>
              发到<span className="ed-address">{email}</span>。
            </>
          )}
          {email === undefined && phone !== undefined && <>不知道发到哪里，打{phone}问。</>}
        </>
      }
    >
      <button
        type="button"
        className="btn pri"
        onClick={() => {
          void copied(text).then((isCopied) => {
            setState(isCopied ? 'copied' : 'denied');
          });
        }}
      >
        <Glyph name="copy" />
        复制
      </button>
      <Done text={state === 'copied' ? '复制好了，去贴吧。' : ''} />
      {state === 'denied' && (
        <label className="ed-fld ed-wide-row">
          <span>这里不让自动复制，请长按下面的字，全选、复制：</span>
          <textarea className="ed-in" readOnly value={text} />
        </label>
      )}
    </Way>
  );
}

function FileWay({ file: { name, folder, text } }: { file: HandedFile }) {
  const [isDone, setDone] = useState(false);
  return (
    <Way
      icon="paper"
      name={`下载${name}`}
      words={
        <>
          维护人放进<code>{folder}</code>
        </>
      }
    >
      <button
        type="button"
        className="btn"
        onClick={() => {
          download(name, text, 'application/json');
          setDone(true);
        }}
      >
        <Glyph name="down" />
        下载<span className="vh">{name}</span>
      </button>
      <Done text={isDone ? `存成了${name}，在“下载”里。` : ''} />
    </Way>
  );
}

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function TableWay({ desk, handed: { menu } }: WayProps) {
  const [state, setState] = useState<'none' | 'busy' | 'done' | 'failed'>('none');
  const station = desk.chosen?.station;
  const name = `${station?.name ?? ''}${fullMonth(menu.month)}活动.xlsx`;
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      const { menuWorkbook } = await loadTemplate();
      const { teams, brands } = desk.chosen?.district ?? {};
      const phone = station?.isSample ? undefined : station?.phone;
      const described = { name: station?.name ?? '', phone, teams, brands };
      download(name, (await menuWorkbook(described, menu, desk.data.site.notices)) as BlobPart, EXCEL);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <Way icon="sheet" name="下载Excel" words="站里留底，下个月拖进来接着写。">
      <button type="button" className="btn" disabled={state === 'busy'} onClick={() => void save()}>
        <Glyph name="down" />
        下载<span className="vh">Excel</span>
      </button>
      <Done text={state === 'done' ? `存成了${name}。` : state === 'failed' ? '没有存成，请连上网再点一次。' : ''} />
    </Way>
  );
}

/** Always rendered, because screen readers announce changes of an existing element only. */
export function Done({ text }: { text: string }) {
  return (
    <p className="ed-done" role="status">
      {text !== '' && (
        <>
          <Glyph name="tick" />
          {text}
        </>
      )}
    </p>
  );
}
