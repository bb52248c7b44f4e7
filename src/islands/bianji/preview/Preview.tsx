/** 看样: the month as residents will see it, as page, notice, picture and text, rendered by the components of the site. */
import { useState, type ComponentType } from 'react';
import type { Desk } from '../desk.ts';
import { Callout } from '../parts/Callout.tsx';
import { LeftOut } from './LeftOut.tsx';
import { MenuPanel, PicturePanel, PosterPanel, TextPanel } from './panels.tsx';
import { Tabs } from './Tabs.tsx';
import { usePreview, type Preview as Made } from './use-preview.ts';
import { useWide } from './use-wide.ts';

interface Panel {
  id: 'menu' | 'poster' | 'picture' | 'text';
  label: string;
  caption: string;
  note: (made: Made) => string;
  Body: ComponentType<{ preview: Made }>;
}

const FAILED = import.meta.env.DEV
  ? '开发时看样用的是建好的网站里的文件：先运行一次 npm run build，再刷新这一页。'
  : '连上网，重新打开这一页再看。写好的都还在，不看样也能交。';

const count = (things: readonly unknown[], unit: string): string =>
  things.length > 1 ? `，${String(things.length)}${unit}` : '';

const PANELS: readonly Panel[] = [
  { id: 'menu', label: '网页', caption: '网页', note: () => '居民手机上看到的', Body: MenuPanel },
  {
    id: 'poster',
    label: '通知',
    caption: 'A4通知',
    note: ({ sheets }) => `贴在站里，${String(sheets)}张`,
    Body: PosterPanel,
  },
  {
    id: 'picture',
    label: '发群图',
    caption: '发群图',
    note: ({ picture }) => `图片由网站生成，这里是样子${count(picture, '张')}`,
    Body: PicturePanel,
  },
  {
    id: 'text',
    label: '文字',
    caption: '发群文字',
    note: ({ messages }) => `复制了就能发${count(messages, '条')}`,
    Body: TextPanel,
  },
];

export function Preview({ desk }: { desk: Desk }) {
  const made = usePreview(desk);
  const isWide = useWide();
  const [chosen, setChosen] = useState<string>('menu');
  if (made === undefined)
    return (
      <p className="ed-busy" role="status">
        正在排版……
      </p>
    );
  if (made === 'failed')
    return (
      <Callout tone="problem" head="样子没有出来" live>
        <p>{FAILED}</p>
      </Callout>
    );
  return (
    <>
      <LeftOut desk={desk} leftOut={made.leftOut} />
      {!isWide && <Tabs label="看哪一样" tabs={PANELS} chosen={chosen} onChoose={setChosen} />}
      <div className="pv">
        {PANELS.filter(({ id }) => isWide || id === chosen).map(({ id, caption, note, Body }) => (
          <section
            key={id}
            id={`pv-${id}`}
            className={`pv-${id}`}
            {...(isWide ? {} : { role: 'tabpanel' })}
            aria-labelledby={`pv-${id}-h`}
          >
            <div className="pv-h">
              <h2 id={`pv-${id}-h`}>{caption}</h2>
              <p>{note(made)}</p>
            </div>
            <Body preview={made} />
          </section>
        ))}
      </div>
    </>
  );
}
