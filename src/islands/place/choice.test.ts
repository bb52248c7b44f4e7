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
  it('keeps it in the address where nothing can be kept', () => {
    const refuse = () => {
      throw new Error('off');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, clear: () => undefined });
    expect(choose('yangban/liulin', 'https://example.org/')).toBe('https://example.org/?at=yangban/liulin');
  });
});
