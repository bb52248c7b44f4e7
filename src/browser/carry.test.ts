import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { carryFilters, withFilters } from './carry.ts';

const HOME = 'https://example.org/hd/';
const at = (path: string) => HOME + path;
const to = (path: string, here: string, { referrer = '', district = '' } = {}) =>
  withFilters(at(path), { here: at(here), referrer: referrer && at(referrer), home: HOME, district }).replace(HOME, '');

const CHOSEN = '?district=panlong&for=lao,xiao';

describe('withFilters', () => {
  test.each(['', 'weekend/', 'elder/', 'map/', 'calendar/', 'weeks/2026-11-30/'])(
    'adds the filters to links to /%s',
    (path) => {
      for (const here of ['', 'weekend/', 'weeks/2026-11-23/', 'calendar/', 'map/'])
        expect(to(path, here + CHOSEN)).toBe(path + CHOSEN);
    },
  );
  test('turns a link to a month into one to the calendar, which has filters', () => {
    expect(to('calendar/2026-12/', CHOSEN)).toBe('calendar/?month=2026-12&district=panlong&for=lao,xiao');
    expect(to('calendar/2026-12/', '')).toBe('calendar/2026-12/');
  });
  test('drops the district on links to district pages, and keeps the other filters', () => {
    expect(to('districts/panlong/weeks/2026-11-30/', 'districts/panlong/?for=lao', { district: 'panlong' })).toBe(
      'districts/panlong/weeks/2026-11-30/?for=lao',
    );
    expect(to('districts/jimei/', CHOSEN)).toBe('districts/jimei/?for=lao,xiao');
  });
  test('adds the district of a district page to links that lead away from it', () => {
    expect(to('calendar/2026-12/', 'districts/panlong/?for=lao', { district: 'panlong' })).toBe(
      'calendar/?month=2026-12&for=lao&district=panlong',
    );
    expect(to('', 'districts/panlong/weeks/2026-11-30/', { district: 'panlong' })).toBe('?district=panlong');
  });
  test('takes the filters of the referrer on pages without filters', () => {
    expect(to('', 'activities/panlong/a/b/', { referrer: CHOSEN })).toBe(CHOSEN);
    expect(to('', 'activities/panlong/a/b/', { referrer: `calendar/${CHOSEN}&month=2026-12` })).toBe(CHOSEN);
    expect(to('', 'activities/panlong/a/b/', { referrer: 'search/?q=lao' })).toBe('');
    expect(
      withFilters(HOME, {
        here: at('activities/panlong/a/b/'),
        referrer: 'https://elsewhere.example/?district=panlong',
        home: HOME,
        district: '',
      }),
    ).toBe(HOME);
  });
  test.each(['stations/panlong/a/', 'subscribe/', 'map/?at=panlong/a', 'nearby/'])(
    'adds no filters to /%s, except on the map',
    (path) => {
      expect(to(path, CHOSEN)).toBe(path.startsWith('map/') ? `${path}&district=panlong&for=lao,xiao` : path);
    },
  );
  test('leaves links with filters of their own, fragments, other hosts and phone numbers unchanged', () => {
    expect(to('?district=jimei', CHOSEN)).toBe('?district=jimei');
    expect(to('#days', CHOSEN)).toBe('#days');
    const from = { here: at(CHOSEN), referrer: '', home: HOME, district: '' };
    expect([withFilters('https://elsewhere.example/', from), withFilters('tel:12356', from)]).toEqual([
      'https://elsewhere.example/',
      'tel:12356',
    ]);
  });
});

describe('carryFilters', () => {
  beforeEach(() => {
    document.body.innerHTML = '<a class="logo" href="/"></a><main><a id="on" href="/weekend/"></a></main>';
  });
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it('updates links when filters are set and removed', () => {
    carryFilters();
    const link = document.getElementById('on') as HTMLAnchorElement;
    const hrefAt = (search: string) => {
      history.replaceState(null, '', `/${search}`);
      link.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      return link.href.replace(location.origin, '');
    };
    expect([hrefAt(''), hrefAt('?for=lao'), hrefAt('?for=xiao&district=a'), hrefAt('')]).toEqual([
      '/weekend/',
      '/weekend/?for=lao',
      '/weekend/?district=a&for=xiao',
      '/weekend/',
    ]);
    link.setAttribute('href', '/calendar/2026-12/');
    expect(hrefAt('?for=lao')).toBe('/calendar/?month=2026-12&for=lao');
  });
});
