import { expect, test } from 'vitest';
import { frameDocument } from './document.ts';

test('has the modes of the outer page, and one stylesheet', () => {
  const html = frameDocument('<p>正文</p>', 'menu', { theme: 'dark', mode: 'elder' });
  const frame = new DOMParser().parseFromString(html, 'text/html');
  expect(frame.documentElement.dataset).toMatchObject({ theme: 'dark', mode: 'elder', js: '' });
  expect([...frame.querySelectorAll('link')].map(({ rel }) => rel)).toEqual(['stylesheet']);
  expect(frame.querySelector('script')).toBeNull();
  expect(frame.body.textContent).toBe('正文');
});

test('has no modes if the outer page has none', () => {
  expect(frameDocument('', 'poster')).not.toMatch(/data-(?:theme|mode)/);
});
