import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStart, rememberedStart, rememberStart, writeStart } from './start.ts';

const STATION_KEYS = ['yangban/liulin', 'yangban/center'];

describe('the start in the URL', () => {
  it('is a station; unknown keys are ignored', () => {
    expect([
      readStart('?from=yangban/liulin', STATION_KEYS),
      readStart('?from=yangban/nowhere', STATION_KEYS),
      readStart('', STATION_KEYS),
    ]).toEqual(['yangban/liulin', undefined, undefined]);
  });
  it('keeps other parameters, and its slash', () => {
    expect([
      writeStart('?mode=elder', 'yangban/liulin'),
      writeStart('?mode=elder&from=a/b', undefined),
      writeStart('?from=a/b', undefined),
    ]).toEqual(['?mode=elder&from=yangban/liulin', '?mode=elder', '']);
  });
});

describe('the remembered start', () => {
  afterEach(() => {
    localStorage.clear();
    vi.unstubAllGlobals();
  });

  it('is the last one, until it is cleared or no longer exists', () => {
    rememberStart('yangban/liulin');
    expect([rememberedStart(STATION_KEYS), rememberedStart([])]).toEqual(['yangban/liulin', undefined]);
    rememberStart(undefined);
    expect(rememberedStart(STATION_KEYS)).toBeUndefined();
  });
  it('is undefined where storage is unavailable', () => {
    const refuse = () => {
      throw new Error('off');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse, clear: () => undefined });
    expect(() => {
      rememberStart('yangban/liulin');
    }).not.toThrow();
    expect(rememberedStart(STATION_KEYS)).toBeUndefined();
  });
});
