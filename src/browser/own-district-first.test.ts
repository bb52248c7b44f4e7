import { beforeEach, expect, test, vi } from 'vitest';
import { ownDistrictFirst } from './own-district-first.ts';

const rows = () => [...document.querySelectorAll('li')].map(({ id }) => id);
function open(top: number): void {
  document.body.innerHTML = '<ul data-own-district="order"><li id="order-jimei"></li><li id="order-panlong"></li></ul>';
  vi.spyOn(document.querySelector('ul')!, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, 100));
}

beforeEach(() => {
  localStorage.clear();
});

test("the district of the reader's community comes first", () => {
  localStorage.setItem('place', 'panlong/dongzhuang');
  open(innerHeight + 1);
  ownDistrictFirst();
  expect(rows()).toEqual(['order-panlong', 'order-jimei']);
});

test('without a community, or with one of a district that is not listed, nothing moves', () => {
  for (const place of ['', 'all', 'nowhere/gone']) {
    localStorage.setItem('place', place);
    open(innerHeight + 1);
    ownDistrictFirst();
    expect(rows()).toEqual(['order-jimei', 'order-panlong']);
  }
});

test('what is in view already stays', () => {
  localStorage.setItem('place', 'panlong');
  open(innerHeight - 1);
  ownDistrictFirst();
  expect(rows()).toEqual(['order-jimei', 'order-panlong']);
});
