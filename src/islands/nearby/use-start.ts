/** The start that distances are counted from: a station, kept in the URL and on the device, or the position of the device. */
import { useEffect, useState } from 'react';
import { createLocator, type LocationError, type Position } from './position.ts';
import { readStart, rememberedStart, rememberStart, writeStart } from './start.ts';

type Start = { key: string } | Position | undefined;

interface StartControl {
  start: Start;
  error: LocationError | undefined;
  isLocating: boolean;
  /** @param key of a station; '' clears the start */
  choose: (key: string) => void;
  locate: () => void;
}

/** @param names of stations by key; must be stable */
export function useStart(names: ReadonlyMap<string, string>): StartControl {
  const [start, setStart] = useState<Start>();
  const [error, setError] = useState<LocationError>();
  const [isLocating, setLocating] = useState(false);
  const [locator] = useState(createLocator);
  useEffect(() => {
    const keys = [...names.keys()];
    const readUrl = () => {
      locator.cancel();
      setLocating(false);
      const key = readStart(location.search, keys);
      // A position of the device is not in the URL, and is kept.
      setStart((current) => (key !== undefined ? { key } : current && 'key' in current ? undefined : current));
    };
    const initial = readStart(location.search, keys) ?? rememberedStart(keys);
    if (initial)
      history.replaceState(history.state, '', location.pathname + writeStart(location.search, initial) + location.hash);
    readUrl();
    addEventListener('popstate', readUrl);
    return () => {
      removeEventListener('popstate', readUrl);
    };
  }, [names, locator]);

  const pushUrl = (key: string | undefined) => {
    history.pushState(null, '', location.pathname + writeStart(location.search, key));
  };
  const onResult = (result: Position | LocationError) => {
    setLocating(false);
    setError(typeof result === 'string' ? result : undefined);
    if (typeof result === 'string') return;
    if (start && 'key' in start) pushUrl(undefined);
    setStart(result);
  };
  return {
    start,
    error,
    isLocating,
    choose: (value) => {
      const key = value === '' ? undefined : value;
      locator.cancel();
      setLocating(false);
      setError(undefined);
      rememberStart(key);
      pushUrl(key);
      setStart(key === undefined ? undefined : { key });
    },
    locate: () => {
      if (isLocating) return;
      setLocating(true);
      locator.locate(onResult);
    },
  };
}
