/** Where to order a service (点单) in one line of a sheet of paper: what is typed, looked up in WeChat or dialled. */
import type { OrderChannel } from '../../domain/schema/parts/order-channel.ts';

export interface OrderLine {
  /** 微信小程序“样板点单” */
  text: string;
  sample: boolean;
}

/** @returns undefined if no channel is known: the sheet has a number to call anyway */
export function orderLine(channels: readonly OrderChannel[]): OrderLine | undefined {
  if (channels.length === 0) return undefined;
  return { text: channels.map(channelText).join('；'), sample: channels.some(({ sample }) => sample) };
}

function channelText(channel: OrderChannel): string {
  const { kind, phone, hours } = channel;
  const number = phone === undefined ? '' : `${kind === '电话' ? ' ' : '，电话'}${phone}`;
  return `${whereText(channel)}${number}${hours === undefined ? '' : `（${hours}）`}`;
}

function whereText({ name, kind, url }: OrderChannel): string {
  if (kind === '电话') return name;
  if (kind !== '网站') return `微信${kind}“${name}”`;
  return url === undefined ? `${name}（网址请打电话问）` : `${name} ${typedAddress(url)}`;
}

const typedAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
