import { describe, expect, it } from 'vitest';
import { sampleWorld } from '../testing/sample-world.ts';
import {
  brandSubscription,
  districtSubscription,
  stationSubscription,
  subscriptionTo,
  teamSubscription,
} from './subscription.ts';

const world = sampleWorld();

describe('a subscription', () => {
  it.each([
    [districtSubscription(world, 'yangban'), '样板区', 'districts/yangban'],
    [stationSubscription(world, 'yangban/east'), '东街社区', 'stations/yangban/east'],
    [teamSubscription(world, 'yangban/lifa'), '“样板”理发队', 'teams/yangban/lifa'],
    [brandSubscription(world, 'yangban/touhua'), '头等大事', 'brands/yangban/touhua'],
  ])('%#', (subscription, name, path) => {
    const address = `https://www.example.org/feeds/${path}.ics`;
    expect(subscription).toMatchObject({
      name,
      address,
      file: `/feeds/${path}.ics`,
      webcal: address.replace('https', 'webcal'),
    });
    expect(new URL(subscription.google).searchParams.get('cid')).toBe(subscription.webcal);
    expect(new URL(subscription.outlook).searchParams.get('url')).toBe(address);
    expect(new URL(subscription.outlook).searchParams.get('name')).toBe(`样板站 ${name}`);
  });
});

it('of the whole site has the name of the site only once', () => {
  const all = subscriptionTo(world, '/feeds/all.ics', '样板站');
  expect([all.id, new URL(all.outlook).searchParams.get('name')]).toEqual(['all', '样板站']);
});
