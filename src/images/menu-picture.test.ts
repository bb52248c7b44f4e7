import { expect, test } from 'vitest';
import { menuPicture } from '../view-models/pictures/menu-picture.ts';
import { worldWithoutRoutines } from '../view-models/testing/sample-world.ts';
import { menuPictureText } from './menu-picture.ts';

const LECTURE = {
  id: '20261101-a',
  title: '义诊',
  date: '2026-11-01',
  time: '09:30-11:00',
  place: '一楼',
  serves: ['为老'],
  join: { ways: ['直接来'] },
};

test.each(['入冬互助', '嘉庚故事大家讲', '闹元宵，迎开学', '“AI”进社区'])(
  'the words beside the picture have the theme as it is written: %s',
  (title) => {
    const world = worldWithoutRoutines([LECTURE]);
    world.catalogue.menus[0]!.theme.title = title;
    expect(menuPictureText(menuPicture(world, 'yangban/east', '2026-11')).split('\n')).toContain(title);
  },
);
