/** How to join an activity, one step for each way, and whom to call. */
import type { Activity } from '../../../domain/catalogue.ts';
import { ORDER_ONLINE } from '../../../domain/schema/fields.ts';
import { callable } from '../../../domain/phones/contacts.ts';
import type { World } from '../../../domain/world.ts';
import { channelsOf, type ChannelView } from './ordering.ts';

export interface Step {
  way: string;
  text: string;
  phone: string | undefined;
  sample: boolean;
  /** Where to order, if that is the way, and whom to call if it cannot be found. */
  channels: ChannelView[];
  ask: ReturnType<typeof phoneOf>;
}

const WAY_TEXTS: Record<string, (where: string) => string> = {
  直接来: (where) => `到时间直接到${where}，不用报名。`,
  到站登记: (where) => `到${where}服务台登记。`,
  社区群接龙: () => '在社区微信群里接龙。',
};

export function stepsOf(world: World, activity: Activity, where: string | undefined): Step[] {
  const phone = phoneOf(world, activity);
  const sample = phone?.sample ?? false;
  return (activity.join?.ways ?? []).map((way) => {
    if (way === ORDER_ONLINE)
      return { way, text: '', phone: undefined, sample, channels: channelsOf(world, activity), ask: phone };
    return {
      way,
      text: WAY_TEXTS[way]?.(where ?? '活动地点') ?? (phone?.hours ? `${phone.hours}有人接。` : ''),
      phone: way.startsWith('电话') ? phone?.number : undefined,
      sample,
      channels: [],
      ask: undefined,
    };
  });
}

export function phoneOf(
  world: World,
  activity: Activity,
): { number: string; hours: string; sample: boolean } | undefined {
  const { stations, teams, site } = world.catalogue;
  const contact = callable(
    teams.get(activity.owner)?.contact,
    stations.get(activity.station ?? '')?.contact,
    site.contact,
  );
  const own = activity.join?.phone;
  // Whose number it is decides when it is answered.
  if (own !== undefined && own !== contact?.phone) return { number: own, hours: '', sample: activity.sample };
  return contact && { number: contact.phone, hours: contact.hours ?? '', sample: contact.sample };
}
