/** What the controls of the map say. */
import { WALKING_SPEEDS, type Pace } from '../../view-models/map-near.ts';
import type { MapPart } from '../../view-models/map-chosen.ts';
import type { Refusal } from './position.ts';

export const PART_WORDS: Readonly<Record<MapPart, string>> = { week: '不限本周', district: '看全部区县', level: '看各级站点', objects: '看全部对象', accessible: '不限无障碍' };

/** Why the device gave no position, and the way out. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  refused: '您没有允许定位。可以选一个社区，或在地图上点一处；改主意了，就在浏览器的网站设置里允许定位。',
  unavailable: '设备眼下定不了位，可能在室内，或者定位关着。可以选一个社区，或在地图上点一处。',
  timeout: '等了10秒也没有定到位。可以再试一次，或者选一个社区。',
  insecure: '这个网址没有HTTPS，浏览器不给它定位。可以选一个社区，或在地图上点一处。',
};

export const paceWords = (pace: Pace): string =>
  `按直线距离、每秒走${String(WALKING_SPEEDS[pace])}米估算${pace === 'elder' ? '（慢慢走）' : ''}，实际要绕路`;
