import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { carriedTo, carryChoices } from './carry.ts';

const HOME = 'https://example.org/hd/';
const at = (path: string) => HOME + path;
const to = (path: string, here: string, { referrer = '', place = '' } = {}) =>
  carriedTo(at(path), { here: at(here), referrer: referrer && at(referrer), home: HOME, place }).replace(HOME, '');

const CHOSEN = '?district=panlong&for=lao,xiao';

describe('a link on', () => {
  test.each(['', 'weekend/', 'elder/', 'map/', 'calendar/', 'weeks/2026-11-30/'])(
    'from the filtered week to /%s has the choice',
    (path) => {
      for (const here of ['', 'weekend/', 'weeks/2026-11-23/', 'calendar/', 'map/'])
        expect(to(path, here + CHOSEN)).toBe(path + CHOSEN);
    },
  );
  test('to a month leads to the calendar, which can filter it', () => {
    expect(to('calendar/2026-12/', CHOSEN)).toBe('calendar/?month=2026-12&district=panlong&for=lao,xiao');
    expect(to('calendar/2026-12/', '')).toBe('calendar/2026-12/');
  });
  test('within a district keeps for whom', () => {
    expect(to('districts/panlong/weeks/2026-11-30/', 'districts/panlong/?for=lao', { place: 'panlong' })).toBe(
      'districts/panlong/weeks/2026-11-30/?for=lao',
    );
    expect(to('districts/jimei/', CHOSEN)).toBe('districts/jimei/?for=lao,xiao');
  });
  test('out of a district keeps the district', () => {
    expect(to('calendar/2026-12/', 'districts/panlong/?for=lao', { place: 'panlong' })).toBe(
      'calendar/?month=2026-12&for=lao&district=panlong',
    );
    expect(to('', 'districts/panlong/weeks/2026-11-30/', { place: 'panlong' })).toBe('?district=panlong');
  });
  test('back from what was opened in a filtered list leads to that list', () => {
    expect(to('', 'activities/panlong/a/b/', { referrer: CHOSEN })).toBe(CHOSEN);
    expect(to('', 'activities/panlong/a/b/', { referrer: `calendar/${CHOSEN}&month=2026-12` })).toBe(CHOSEN);
    expect(to('', 'activities/panlong/a/b/', { referrer: 'search/?q=lao' })).toBe('');
    expect(
      carriedTo(HOME, {
        here: at('activities/panlong/a/b/'),
        referrer: 'https://elsewhere.example/?district=panlong',
        home: HOME,
        place: '',
      }),
    ).toBe(HOME);
  });
  test.each(['stations/panlong/a/', 'subscribe/', 'map/?at=panlong/a', 'nearby/'])('to /%s', (path) => {
    expect(to(path, CHOSEN)).toBe(path.startsWith('map/') ? `${path}&district=panlong&for=lao,xiao` : path);
  });
  test('a choice of its own, a jump within the page, another host and a number to call stay as they are', () => {
    expect(to('?district=jimei', CHOSEN)).toBe('?district=jimei');
    expect(to('#days', CHOSEN)).toBe('#days');
    const from = { here: at(CHOSEN), referrer: '', home: HOME, place: '' };
    expect([carriedTo('https://elsewhere.example/', from), carriedTo('tel:12356', from)]).toEqual([
      'https://elsewhere.example/',
      'tel:12356',
    ]);
  });
});

describe('in a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<a class="logo" href="/"></a><main><a id="on" href="/weekend/"></a></main>';
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it('follows what is chosen and given up', () => {
    carryChoices();
    const link = document.getElementById('on') as HTMLAnchorElement;
    const touched = (search: string) => {
      history.replaceState(null, '', `/${search}`);
      link.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      return link.href.replace(location.origin, '');
    };
    expect([touched(''), touched('?for=lao'), touched('?for=xiao&district=a'), touched('')]).toEqual([
      '/weekend/',
      '/weekend/?for=lao',
      '/weekend/?district=a&for=xiao',
      '/weekend/',
    ]);
    link.setAttribute('href', '/calendar/2026-12/');
    expect(touched('?for=lao')).toBe('/calendar/?month=2026-12&for=lao');
  });
});
