import { makeWorld } from '../../domain/world.ts';
import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS } from '../../domain/schema/collections.ts';
import { partnerWords } from '../site/reference.ts';

import { teamView } from './team.ts';

function contactOf({ team = {}, station = {}, site = {} }: { team?: object; station?: object; site?: object }) {
  const entries = sampleEntries();
  entries.teams = entries.teams.map((entry) => ({
    ...entry,
    data: COLLECTIONS.teams.schema.parse({ ...entry.data, ...team }),
  }));
  entries.stations = entries.stations.map((entry) => ({
    ...entry,
    data: COLLECTIONS.stations.schema.parse({ ...entry.data, ...(entry.id.endsWith('east') ? station : {}) }),
  }));
  entries.site = entries.site.map((entry) => ({
    ...entry,
    data: COLLECTIONS.site.schema.parse({ ...entry.data, contact: { ...entry.data.contact, ...site } }),
  }));
  return teamView(makeWorld(entries, '2026-11-18'), 'yangban/lifa').contact;
}

test('gives a number with the name of who answers it', () => {
  const own = { contact: { phone: '000-000 0003', sample: true } };
  expect(contactOf({ team: own })).toMatchObject({
    name: '“样板”理发队',
    href: undefined,
    phone: '000-000 0003',
    sample: true,
  });
  expect(contactOf({ station: { contact: { phone: '000-000 0002' } } })).toMatchObject({
    name: '东街社区',
    href: '/stations/yangban/east/',
    phone: '000-000 0002',
  });
});

test('falls back to the e-mail address or number of the site', () => {
  expect(contactOf({ site: { email: 'editor@example.org' } })).toMatchObject({
    name: '这支队伍没有公开电话，采访请写信到',
    phone: undefined,
    email: 'editor@example.org',
  });
  expect(contactOf({})).toMatchObject({ name: '样板站', phone: '000-000 0000', email: undefined });
});

test('gives the role of a partner only if the report does', () => {
  const partners = [
    { name: '甲', role: '指导' as const },
    { name: '乙', role: '合办' as const },
    { name: '丙' },
    { name: '丁', role: '合办' as const },
  ];
  expect(partnerWords(partners)).toEqual(['与乙、丁合办', '甲指导', '有关单位：丙']);
  expect(partnerWords([])).toEqual([]);
});
