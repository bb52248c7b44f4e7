import { useRef, useState } from 'react';
import { Glyph } from '../parts/Glyph.tsx';

interface FileDoorProps {
  isOpen: boolean;
  onFiles: (files: readonly File[]) => void;
}

const KINDS = '.xlsx,.csv,.tsv,.txt,.docx,.xls,.et,.wps,.doc,.pdf';

/** Chooses files or takes dropped ones. Kinds that cannot be read are accepted too: the message says how to save them. */
export function FileDoor({ isOpen, onFiles }: FileDoorProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files && files.length > 0 && isOpen) onFiles([...files]);
  };
  return (
    <div className="ed-door">
      <h2>放进表格</h2>
      <p>站里自己的表就行，表头不用改。</p>
      <div
        className={isOver ? 'ed-drop over' : 'ed-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Glyph name="sheet" large />
        <p className="ed-wide">把文件拖到这里</p>
        <input
          ref={input}
          id="files"
          type="file"
          className="vh"
          multiple
          accept={KINDS}
          tabIndex={-1}
          aria-label="表格文件"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
        <button type="button" className="btn pri" disabled={!isOpen} onClick={() => input.current?.click()}>
          选文件
        </button>
        <p className="small muted">.xlsx、.csv，可以一次选几个</p>
      </div>
      <p className="ed-foot">合并的格、“同上”、“9点半”、“初八”都认得。</p>
    </div>
  );
}
