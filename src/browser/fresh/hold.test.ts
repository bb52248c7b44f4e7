import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdBack, release } from './hold.ts';
import { watchForFailures } from './lost.ts';

const pending = () => document.documentElement.dataset['pending']?.trim();
/** @returns the pending reasons on a page with this markup on Wednesday, 25 November 2026 */
function pendingOn(markup: string, address = '/'): string | undefined {
  history.replaceState(null, '', address);
  document.body.innerHTML = markup;
  holdBack({ day: '2026-11-25', time: '12:00' });
  return pending();
}

describe('content is held back', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
    delete document.documentElement.dataset['pending'];
  });

  it('when it shows another week or month', () => {
    expect(pendingOn('<div data-hold data-period="2026-11-23"></div>')).toBeUndefined();
    expect(pendingOn('<div data-hold data-period="2026-11"></div>')).toBeUndefined();
    expect(pendingOn('<div data-hold data-period="2026-11-16"></div>')).toBe('period');
    release('period');
    expect(pendingOn('<div data-hold data-period="2026-12"></div>')).toBe('period');
  });
  it('when it follows the period of the page and that is over', () => {
    for (const [period, reason] of [
      ['2026-11-23', undefined],
      ['2026-11-16', 'period'],
      ['2026-10', 'period'],
      ['2026-12', undefined],
    ] as const) {
      document.documentElement.dataset['period'] = period;
      expect(pendingOn('<div data-hold data-pages="/weeks/"></div>')).toBe(reason);
      release('period');
    }
    delete document.documentElement.dataset['period'];
  });
  it('when it lacks data from today on', () => {
    expect(pendingOn('<div data-hold data-until="2026-11-26"></div>')).toBeUndefined();
    expect(pendingOn('<div data-hold data-until="2026-11-25"></div>')).toBe('period');
  });
  it('when the address or the storage holds a choice', () => {
    expect(pendingOn('<div data-hold="district for"></div>', '/?q=1&for=')).toBeUndefined();
    expect(pendingOn('<div data-hold="district for"></div>', '/?for=lao')).toBe('choice');
    release('choice');
    localStorage.setItem('from', 'jimei/duishan');
    expect(pendingOn('<div data-hold="from" data-hold-stored="from"></div>')).toBe('choice');
  });
  it('until every reason has been released', () => {
    expect(pendingOn('<div data-hold="for" data-period="2026-11-16"></div>', '/?for=lao')).toBe('period choice');
    release('choice');
    expect(pending()).toBe('period');
    release('period');
    expect(pending()).toBeUndefined();
  });
  it('for eight seconds at most', () => {
    pendingOn('<div data-hold data-period="2026-11-16"></div>');
    vi.advanceTimersByTime(7999);
    expect(pending()).toBe('period');
    vi.advanceTimersByTime(1);
    expect(pending()).toBeUndefined();
  });
  it('only until a script of the page fails to load', () => {
    watchForFailures(document.documentElement);
    pendingOn('<div data-hold data-period="2026-11-16"></div><script></script>');
    expect(pending()).toBe('period');
    document.querySelector('script')?.dispatchEvent(new Event('error'));
    expect(pending()).toBeUndefined();
  });
});
