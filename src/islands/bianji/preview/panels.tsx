import { useRef } from 'react';
import * as urls from '../../../urls.ts';
import { Glyph } from '../parts/Glyph.tsx';
import { frameDocument } from './document.ts';
import { Frame } from './Frame.tsx';
import { Picture } from './Picture.tsx';
import { useLook } from './use-look.ts';
import type { Preview } from './use-preview.ts';

interface PanelProps {
  preview: Preview;
}

/** Of a common phone. */
const PHONE_WIDTH = 390;
/** 210 mm at 96 pixels an inch. */
const A4_WIDTH = 794;

export function MenuPanel({ preview: { menu } }: PanelProps) {
  const look = useLook();
  return (
    <div className="pv-phone" role="region" aria-label="菜单页的样子，可以上下滑动看" tabIndex={0}>
      <Frame title="菜单页的样子" width={PHONE_WIDTH} document={frameDocument(menu, 'menu', look)} />
    </div>
  );
}

export function PosterPanel({ preview: { poster } }: PanelProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <>
      <div className="pv-paper" role="region" aria-label="通知的样子，可以上下滑动看" tabIndex={0}>
        <Frame
          title="通知的样子"
          width={A4_WIDTH}
          frame={frame}
          document={frameDocument(poster, 'poster', { theme: 'light' })}
        />
      </div>
      <p className="ed-row ed-gap-s">
        <button
          type="button"
          className="btn"
          onClick={() => {
            const inside = frame.current?.contentWindow;
            inside?.focus();
            inside?.print();
          }}
        >
          <Glyph name="sheet" />
          打印通知
        </button>
      </p>
    </>
  );
}

export function PicturePanel({ preview: { picture } }: PanelProps) {
  return (
    <div className="pv-pictures" role="region" aria-label="发群图的样子，可以上下滑动看" tabIndex={0}>
      {picture.map((part, index) => (
        <Picture key={index} {...part} />
      ))}
    </div>
  );
}

export function TextPanel({ preview: { messages } }: PanelProps) {
  return (
    <>
      {messages.map((message, index) => {
        const id = `pv-message-${String(index)}`;
        return (
          <div key={index} className="pv-message">
            <pre id={id} tabIndex={0} role="group" aria-label="要发的文字">
              {message}
            </pre>
            <button type="button" className="btn" data-module={urls.copy()} data-copies={id}>
              <Glyph name="copy" />
              <span>{messages.length > 1 ? `复制第${String(index + 1)}条` : '复制'}</span>
            </button>
            <span className="vh" role="status" />
          </div>
        );
      })}
    </>
  );
}
