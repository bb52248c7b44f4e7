import { expect, it } from 'vitest';
import { menuPath, menuText } from './menu-file.ts';

it('names the file by station and month', () => {
  expect(menuPath('yangban/east', '2026-12')).toBe('menus/yangban/east/2026-12.json');
});

it('writes the fields in the order of the schema, without those that are undefined', () => {
  const text = menuText({
    month: '2026-12',
    theme: { title: '主题' },
    activities: [{ time: '09:00', place: undefined, title: '义诊', id: 'a' }],
  });
  const activities = [{ id: 'a', title: '义诊', time: '09:00' }];
  const written = { month: '2026-12', theme: { title: '主题' }, activities };
  expect(text).toBe(`${JSON.stringify(written, undefined, 2)}\n`);
});
