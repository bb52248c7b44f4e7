import { afterEach, describe, expect, it, vi } from 'vitest';
import { choose } from './choice.ts';

describe('choose', () => {
  afterEach(() => {
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  it('keeps the community on the device, and drops the filter of the old one from the address', () => {
    const address = choose('yangban/liulin', 'https://example.org/?at=shifan/qiaotou&district=shifan&for=lao#d16');
    expect([localStorage.getItem('place'), address]).toEqual(['yangban/liulin', 'https://example.org/?for=lao']);
  });
  it('drops where the map looked', () => {
    expect(choose('yangban/liulin', 'https://example.org/map/?at=shifan/qiaotou&z=14&c=100.2,30.2&week=1')).toBe(
      'https://example.org/map/?week=1',
    );
  });
  it('keeps it in the address where nothing can be kept', () => {
    const refuse = () => {
      throw new Error('off');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => undefined });
    expect(choose('yangban/liulin', 'https://example.org/')).toBe('https://example.org/?at=yangban/liulin');
  });
});
