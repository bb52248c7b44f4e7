import { describe, expect, it, test } from 'vitest';
import { brandSchema } from '../../../domain/schema/brand.ts';
import { menuSchema } from '../../../domain/schema/menu.ts';
import { teamSchema } from '../../../domain/schema/team.ts';
import { sampleEntries } from '../../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../../domain/world.ts';
import { worldWithoutRoutines } from '../../testing/sample-world.ts';
import { formsView, type FormsView } from './forms.ts';

const view = (activities: object[]): FormsView =>
  formsView(worldWithoutRoutines(activities), 'yangban/east', '2026-11');
const activity = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  date: '2026-11-14',
  serves: ['为老'],
  ...more,
});
const optionsFor = (forms: FormsView, letter: string) => forms.needs.find(({ mark }) => mark.letter === letter)!;

describe('the sheet that asks what residents want', () => {
  it('is about the next month, and offers every service object', () => {
    const forms = view([activity('a', '量血压')]);
    expect(forms.nextMonth).toBe('十二月');
    expect(forms.needs.map(({ mark }) => mark.letter).join('')).toBe('老小困心公');
  });

  it('has two boxes at least, with lines to write on where nothing was on', () => {
    const forms = view([activity('a', '量血压'), activity('b', '折纸课', { serves: ['为小', '为老'] })]);
    expect(optionsFor(forms, '老')).toMatchObject({ options: ['量血压'], blanks: 1 });
    expect(optionsFor(forms, '小')).toMatchObject({ options: ['折纸课'], blanks: 1 });
    expect(optionsFor(forms, '困')).toMatchObject({ options: [], blanks: 2 });
  });

  it('has six at most, without those that were cancelled', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      activity(`a${String(index)}`, `教手机${'一二三四五六七八九'[index]!}`),
    );
    const forms = view([
      activity('off', '不办了', { status: '取消', changes: [{ on: '2026-11-10', kind: '取消' }] }),
      ...many,
    ]);
    expect(optionsFor(forms, '老').options).toEqual([
      '教手机一',
      '教手机二',
      '教手机三',
      '教手机四',
      '教手机五',
      '教手机六',
    ]);
  });

  it('keeps titles whole, short ones first', () => {
    const titles = ['打糍粑：老少一起抡木槌', '老街坊赶大集义诊：看关节、问用药', '手机课：拍照'];
    const forms = view(titles.map((title, index) => activity(`a${String(index)}`, title)));
    expect(optionsFor(forms, '老').options).toEqual([titles[2], titles[0], titles[1]]);
  });

  test.each(['宪法日：听个身边案例', '立冬：包饺子', '客家山歌大家唱（补10月）', '补办：自制净水瓶'])(
    '%s is not offered again',
    (title) => {
      expect(optionsFor(view([activity('a', title)]), '老').options).toEqual([]);
    },
  );

  it('has what the district does for them where the station has one thing or nothing', () => {
    const entries = sampleEntries();
    const [brand] = entries.brands;
    const [menu] = entries.menus;
    const [team] = entries.teams;
    const brandOf = (id: string, more: object) => ({
      ...brand!,
      id: `yangban/${id}`,
      data: brandSchema.parse({ ...brand!.data, name: id, serves: ['为小'], stations: [], ...more }),
    });
    const world = makeWorld(
      {
        ...entries,
        brands: [
          { ...brand!, data: brandSchema.parse({ ...brand!.data, serves: ['为心理关爱'] }) },
          brandOf('故事会', { serves: ['为困难群体', '为小'] }),
          brandOf('夏令营', {}),
          brandOf('大赛', { kind: '赛事' }),
        ],
        teams: [
          {
            ...team!,
            data: teamSchema.parse({ ...team!.data, routines: [{ ...team!.data.routines[0]!, serves: ['为老'] }] }),
          },
        ],
        menus: [{ ...menu!, data: menuSchema.parse({ ...menu!.data, activities: [activity('a', '立冬：包饺子')] }) }],
      },
      '2026-11-18',
    );
    const needs = formsView(world, 'yangban/east', '2026-11').needs;
    expect(needs.map(({ mark, options, blanks }) => [mark.letter, options, blanks])).toEqual([
      ['老', ['免费理发'], 1],
      ['小', ['夏令营', '故事会'], 0],
      ['困', [], 2],
      ['心', ['头等大事'], 1],
      ['公', [], 2],
    ]);
  });

  it('offers the brands of the station that no activity belongs to', () => {
    const entries = sampleEntries();
    const [brand] = entries.brands;
    const [menu] = entries.menus;
    const data = brandSchema.parse({ ...brand!.data, serves: ['为老'] });
    const needsOf = (brands: string[]) =>
      optionsFor(
        formsView(
          makeWorld(
            {
              ...entries,
              brands: [{ ...brand!, data }],
              menus: [
                {
                  ...menu!,
                  data: menuSchema.parse({ ...menu!.data, activities: [activity('a', '量血压', { brands })] }),
                },
              ],
            },
            '2026-11-18',
          ),
          'yangban/east',
          '2026-11',
        ),
        '老',
      ).options;
    expect(needsOf([])).toEqual(['量血压', '头等大事']);
    expect(needsOf(['touhua'])).toEqual(['量血压']);
  });

  it('leaves out options until all fit on one sheet', () => {
    const long = ['为老', '为小', '为困难群体', '为心理关爱', '为公共需要'].flatMap((object, group) =>
      Array.from({ length: 6 }, (_, index) =>
        activity(`a${String(group)}${String(index)}`, `${String(index)}街坊一起来学手工压花做贺卡做书签`, {
          serves: [object],
        }),
      ),
    );
    const counts = view(long).needs.map(({ options }) => options.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThan(30);
  });
});

describe('the sheet that rates the month', () => {
  it('lists dates and rules, without what was cancelled', () => {
    const forms = view([
      activity('off', '不办了', { status: '取消', changes: [{ on: '2026-11-10', kind: '取消' }] }),
      activity('a', '义诊：量血压'),
      { id: 'weekly', title: '太极', rule: '每周三', time: '07:30-08:30' },
    ]);
    expect(forms.ratings).toEqual([
      {
        page: '',
        rows: [
          { when: '每周三', phrases: ['太极'] },
          { when: '14日周六', phrases: ['义诊：', '量血压'] },
        ],
      },
    ]);
  });

  it('continues on another sheet, evenly', () => {
    const forms = view(
      Array.from({ length: 24 }, (_, index) => activity(`a${String(index)}`, '街坊一起来学手工压花，做贺卡、写春联')),
    );
    expect(forms.ratings.map(({ rows }) => rows.length)).toEqual([8, 8, 8]);
    expect(forms.ratings[0]?.page).toBe('第1张，共3张');
  });
});
