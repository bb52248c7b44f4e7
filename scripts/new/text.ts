/** What scripts/new.ts prints: the fields to fill in, and how to go on. */
import { fieldHints, type FieldHint, type NewCollection } from '../../src/domain/handbook/new-file.ts';
import { COLLECTIONS } from '../../src/domain/schema/collections.ts';

export function newFileReport(collection: NewCollection, file: string): string {
  const { written, others } = fieldHints(collection);
  const { title, format } = COLLECTIONS[collection];
  return [
    `写好了 ${file}（${title}），还都是空的`,
    ...section(
      '必写',
      written.filter(({ isRequired }) => isRequired),
    ),
    ...section(
      '常写，不写就整行删掉',
      written.filter(({ isRequired }) => !isRequired),
    ),
    '',
    `还可以写：${others.join('、')}。写法见 content/README.md`,
    '',
    '下一步',
    `  1. 用编辑程序打开 ${file}，一项一项填。${FORMAT_HINTS[format]}`,
    '  2. npm run check：还空着的，它会说是哪一行、该写什么；到“没有问题”为止。',
    ...(collection === 'menus' ? ['  每月的菜单更省事的办法：npm run sheet 写出表格，填好用 npm run take 收。'] : []),
  ].join('\n');
}

const FORMAT_HINTS = {
  md: '两行 --- 之间是字段，下面写一段介绍。',
  json: '把 null 换成内容，文字用英文双引号；一项活动是一对 { }，照样子添。',
} as const;

const section = (title: string, hints: readonly FieldHint[]): string[] => ['', title, ...hints.map(hintLine)];

function hintLine({ name, example, help, choices }: FieldHint): string {
  // Examples of groups and lists only show their form.
  const shown = example === '' || example.includes('…') ? '' : `例如 ${example}。`;
  const among = choices.some((choice) => !help.includes(choice)) ? `可以写：${choices.join('、')}。` : '';
  return `  ${name}  ${shown}${help}${among}`;
}
