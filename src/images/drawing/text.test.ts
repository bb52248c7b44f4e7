// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writtenIn, wordsOf, type Drawn } from './node.ts';
import { text } from './text.ts';

const letters = { size: 40, line: 60 };
const halved = (node: Drawn): string[] => {
  const { children = [], style } = node.props;
  if (typeof children === 'string') return style['fontFeatureSettings'] === '"halt"' ? [children] : [];
  return children.flatMap(halved);
};

describe('a line of letters', () => {
  it('loses no text, and reads as written', () => {
    const lines = ['“三下乡”：第3期AI课', '，（A区），'];
    expect(wordsOf(text(lines, letters))).toEqual([lines.join('')]);
  });
  it('sets adjacent punctuation at half width, and single punctuation at full width', () => {
    expect(halved(text('“三下乡”：做「花」、，读书。', letters))).toEqual(['”', '」', '、']);
    expect(halved(text('一楼，直接来', letters))).toEqual([]);
  });
  it('begins with the time in bold', () => {
    const [time, rest] = (text('9:30—11:00 一楼', letters, { text: '9:30—11:00' }).props.children as Drawn[])[0]!.props
      .children as Drawn[];
    expect([time!.props.style['fontWeight'], rest!.props.style['fontWeight']]).toEqual([700, 400]);
    expect(writtenIn(time!)[0]).toMatchObject({ text: '9:30—11:00', size: 40 });
  });
});
