import { expect, test } from 'vitest';
import { sampleEntries } from '../../../domain/testing/sample-entries.ts';
import { makeWorld } from '../../../domain/world.ts';
import { phoneOf } from './steps.ts';

type Contact = ReturnType<typeof sampleEntries>['stations'][number]['data']['contact'];
const SITE = { phone: '000-000 0001', hours: '工作日', sample: false };

function phoneWith(contact: Contact, join: object) {
  const entries = sampleEntries();
  entries.site[0]!.data.contact = SITE;
  entries.stations.find(({ id }) => id === 'yangban/east')!.data.contact = contact;
  const { activities } = entries.menus.find(({ id }) => id.startsWith('yangban/east/'))!.data;
  activities[0] = { ...activities[0]!, join: { ways: ['电话报名'], ...join } };
  const world = makeWorld(entries, '2026-11-02');
  return phoneOf(world, world.catalogue.activities.get(`yangban/east/${activities[0].id}`)!);
}

test.each<[words: string, contact: Contact, join: object, number: string, hours: string]>([
  ['the station', { phone: '000-000 0002', hours: '上午', sample: false }, {}, '000-000 0002', '上午'],
  [
    'the site, where the station gives none',
    { hours: '上午', note: '到站里问', sample: false },
    {},
    '000-000 0001',
    '工作日',
  ],
  ['the site, for a station without a contact', undefined, {}, '000-000 0001', '工作日'],
  [
    'another number, whose hours nobody has given',
    { phone: '000-000 0002', hours: '上午', sample: false },
    { phone: '12345' },
    '12345',
    '',
  ],
  [
    'the number of the station, repeated',
    { phone: '000-000 0002', hours: '上午', sample: false },
    { phone: '000-000 0002' },
    '000-000 0002',
    '上午',
  ],
])('calls %s', (_, contact, join, number, hours) => {
  expect(phoneWith(contact, join)).toMatchObject({ number, hours });
});
