/** What can be held of the container without an engine: no hadolint in npm's registry, and no daemon on most machines of CI. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lines = textOf('deploy/container/Dockerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const instructions = (name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

test('every image has a version', () => {
  expect(instructions('FROM').map((from) => /^\S+:(?!latest)\S+/.test(from))).toEqual([true, true]);
});

test('what is copied exists', () => {
  const sources = instructions('COPY')
    .filter((copy) => !copy.startsWith('--from'))
    .flatMap((copy) => copy.split(' ').slice(0, -1));
  expect(sources.length).toBeGreaterThan(3);
  expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
});

test('packages come without recommended ones, and their lists do not stay', () => {
  const installs = instructions('RUN').filter((command) => command.includes('apt-get install'));
  expect(installs).toHaveLength(1);
  expect(installs[0]).toMatch(/apt-get update && .*--no-install-recommends.* && rm -rf \/var\/lib\/apt\/lists/);
});

test('the server runs without root, on a port that needs none', () => {
  const last = lines.map((line) => line.split(' ')[0]).lastIndexOf('USER');
  expect(lines[last]).toBe('USER www-data');
  expect(lines.slice(last).some((line) => line.startsWith('RUN'))).toBe(false);
  expect(Number(instructions('EXPOSE')[0])).toBeGreaterThan(1024);
});

test('every replacement finds its text in the configuration of nginx', () => {
  const patterns = [...(instructions('RUN').at(-1) ?? '').matchAll(/-e (['"])s([/#])(.+?)\2/g)].map(
    ([, , , text = '']) => new RegExp(text.replaceAll(String.raw`\"`, '"')),
  );
  expect(patterns).toHaveLength(4);
  const configuration = textOf('deploy/nginx/zhouzhou.conf');
  expect(patterns.filter((pattern) => !pattern.test(configuration))).toEqual([]);
});

test('compose builds this file, read-only and without capabilities', () => {
  const { services } = parse(textOf('deploy/container/compose.yml')) as {
    services: { web: { build: { context: string; dockerfile: string }; read_only: boolean; cap_drop: string[] } };
  };
  const { build, read_only, cap_drop } = services.web;
  expect(existsSync(join(ROOT, 'deploy/container', build.context, build.dockerfile))).toBe(true);
  expect([read_only, cap_drop]).toEqual([true, ['ALL']]);
});

test.each(['deploy/github/publish.yml', 'deploy/gitlab/.gitlab-ci.yml'])(
  '%s is YAML and calls deploy/publish.sh',
  (file) => {
    expect(JSON.stringify(parse(textOf(file)))).toContain('program/deploy/publish.sh');
  },
);
