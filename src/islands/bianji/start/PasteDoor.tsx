import { useState, type ClipboardEvent } from 'react';
import type { Pasted } from '../../../view-models/bianji/reader.ts';

interface PasteDoorProps {
  isOpen: boolean;
  onPaste: (pasted: Pasted) => void;
}

const EXAMPLE = '2月2日上午9:30 写春联，一楼大厅，直接来\n2月20日 正月十五 猜灯谜……';

/** Pasted cells are read as the HTML table in the clipboard; everything else is read as text. */
export function PasteDoor({ isOpen, onPaste }: PasteDoorProps) {
  const [text, setText] = useState('');
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    if (!isOpen || !/<table/i.test(html)) return;
    event.preventDefault();
    onPaste({ html, text: event.clipboardData.getData('text/plain') });
  };
  return (
    <div className="ed-door">
      <h2>贴进文字、格子</h2>
      <p>发过的通知，或者表格、Word里的一片，原样贴。</p>
      <div>
        <label className="vh" htmlFor="pasted">
          群里的文字，或者复制的格子
        </label>
        <textarea
          id="pasted"
          className="ed-in"
          placeholder={EXAMPLE}
          value={text}
          onPaste={paste}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
          }}
        />
      </div>
      <p className="ed-foot">一条一行最好；表情、井号会自己去掉。</p>
      <p>
        <button
          type="button"
          className="btn"
          disabled={!isOpen || text.trim() === ''}
          onClick={() => {
            onPaste({ text });
          }}
        >
          读一读
        </button>
      </p>
    </div>
  );
}
