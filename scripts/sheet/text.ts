/** What scripts/sheet.ts prints for the maintainer. */
import type { Month } from '../../src/domain/calendar/day.ts';
import type { Template, TemplateSheet } from '../../src/domain/intake/template/template.ts';

interface Written {
  file: string;
  /** A district, or a station of it. */
  owner: string;
  month: Month;
}

export function sheetText({ sheets }: Template, { file, owner, month }: Written): string {
  const station = owner.includes('/') ? ` --station ${owner}` : '';
  return [
    `写好了 ${file}：${sheets.length} 张表`,
    ...sheets.map((sheet) => `  ${sheet.name}：${contents(sheet, month)}`),
    '',
    '下一步',
    '  1. 发给编辑，照表里“怎么填”那一页填。',
    '  2. 填好了，让编辑放进网站的 /bianji/ 页面；或者您来收：',
    `     npm run take --${station} --month ${month} ${/\s/.test(file) ? `"${file}"` : file}`,
    '  3. npm run check',
  ].join('\n');
}

function contents({ rows, from }: TemplateSheet, month: Month): string {
  if (from === undefined) return '以前没有菜单，是空的';
  if (from === month) return `网上已有的 ${rows.length} 项`;
  return rows.length === 0
    ? `${from} 没有每周、每月都办的，是空的`
    : `从 ${from} 带来每周、每月都办的 ${rows.length} 项`;
}
