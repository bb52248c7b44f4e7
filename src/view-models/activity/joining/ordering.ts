/** Where residents order a service (网上点单): the channels of the most specific entry that names any, and whom to call. */
import type { Activity, Catalogue } from '../../../domain/catalogue.ts';
import type { OrderChannel } from '../../../domain/schema/parts/order-channel.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';

export interface ChannelView {
  name: string;
  /** The website, or the telephone. */
  href: string | undefined;
  /** How to get there and what to say. */
  text: string;
  sample: boolean;
}

export interface AskView {
  /** Whose number it is. */
  name: string;
  number: string;
  href: string;
  hours: string;
  sample: boolean;
}

/** The address of the activity itself, else the channels of its brands, its station or its district. */
export function channelsOf({ catalogue }: World, activity: Activity): ChannelView[] {
  const { join, brands, owner, station, district } = activity;
  if (join?.url !== undefined) return [{ name: '官方平台', href: join.url, text: '', sample: activity.sample }];
  const ofBrands = brands.flatMap((brand) => catalogue.brands.get(brand)?.orderChannels ?? []);
  const channels = ofBrands.length > 0 ? ofBrands : channelsAt(catalogue, station ?? owner, district);
  return channels.map(channelView);
}

/** The channels of a station, else those of its district. */
export function channelsAt(
  { stations, districts }: Catalogue,
  station: string,
  district: string,
): readonly OrderChannel[] {
  const own = stations.get(station)?.orderChannels ?? [];
  return own.length > 0 ? own : (districts.get(district)?.orderChannels ?? []);
}

export function channelView({ name, kind, url, phone, hours, say, note, sample }: OrderChannel): ChannelView {
  const way = {
    网站: url === undefined && note === undefined ? '没有写网址' : '',
    小程序: '在微信里搜这个小程序',
    公众号: '在微信里搜这个公众号',
    电话: '',
  }[kind];
  const number = phone === undefined ? '' : phone;
  return {
    name: kind === '电话' && number !== '' ? `${name} ${number}` : name,
    href: url ?? (kind === '电话' && phone !== undefined ? urls.tel(phone) : undefined),
    text: [way, kind === '电话' ? '' : number && `电话${number}`, hours, say && `说清${say}`, note]
      .filter(Boolean)
      .join('；'),
    sample,
  };
}

/** For districts without a number of their own. */
export const sitePhone = ({ catalogue: { site } }: World): AskView | undefined => askView(site.name, site.contact);

/** Of its hotline, else of its centre. A community's number is not its district's. */
export function ownPhoneOfDistrict({ catalogue, links }: World, id: string): AskView | undefined {
  const hotline = askView('服务热线', catalogue.districts.get(id)?.hotline);
  if (hotline) return hotline;
  const center = links
    .stationsOfDistrict(id)
    .find(({ level, contact }) => level === '中心' && contact?.phone !== undefined);
  return center && askView(center.short ?? center.name, center.contact);
}

function askView(
  name: string,
  contact: { phone?: string | undefined; hours?: string | undefined; sample: boolean } | undefined,
): AskView | undefined {
  if (contact?.phone === undefined) return undefined;
  const { phone, hours = '', sample } = contact;
  return { name, number: phone, href: urls.tel(phone), hours, sample };
}
