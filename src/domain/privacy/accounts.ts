/** Personal accounts: WeChat and QQ ids, private mailboxes. */
import { anyOf, notAfter } from '../guarded.ts';
import { matchSlices, type PrivacyKind } from './kind.ts';

const LETTER = /[A-Za-z]/;
const WECHAT_ID = String.raw`(?: ?号码?|ID|id|账号)?(?:是|为|搜|添加|同号|[：: ,，（(“"]){0,3}(?<part>[A-Za-z][-\w]{4,19})(?![\w-])`;
const WECHAT = anyOf(
  new RegExp(`(?:微 ?信|薇 ?信|威 ?信|绿泡泡|加微|加V|加v)${WECHAT_ID}`, 'gi'),
  notAfter(LETTER, new RegExp(`(?:WeChat|weixin|VX|WX|V信|V(?=[：:]))${WECHAT_ID}`, 'gi')),
);
const WECHAT_OWN_ID = notAfter(/[\w-]/, /(?<part>wxid_[\w-]{6,24})/gi);
/** Accounts of organisations, and names of the apps themselves. */
const UNIT_WECHAT = /^(?:公众号|服务号|订阅号|视频号|小程序|企业微信)/;
const PROGRAM_NAMES = /^(?:wechat|weixin|android|iphone|windows|harmonyos|https?|mini-?program|applet|qq|app)$/i;
const QQ_NUMBER = String.raw`(?!群|音乐|空间|浏览器)(?:号码?)?(?:是|为|加|[：: ,，（(]){0,3}(?<part>[1-9]\d{4,10})(?![\d@人名位个])`;
const QQ = anyOf(
  new RegExp(`扣扣${QQ_NUMBER}`, 'gi'),
  notAfter(LETTER, new RegExp(`(?:QQ|Q号)${QQ_NUMBER}`, 'gi')),
  notAfter(LETTER, /Q[：:] {0,2}(?<part>[1-9]\d{5,10})(?![\d@人名位个])/gi),
);
const PRIVATE_MAIL = notAfter(
  /[\w.+-]/,
  /(?<part>[A-Za-z\d][\w.+-]{0,63}\s{0,2}(?:@|#|\(at\)|\[at\]|（at）|【at】| at |艾特)\s{0,2}(?:vip\.)?(?:qq|163|126|188|yeah|sina|sohu|foxmail|139|189|wo|gmail|hotmail|outlook|live|msn|yahoo|icloud|me|aliyun|tom|21cn|263|proton|protonmail)\s{0,2}(?:\.|点|dot)\s{0,2}(?:com|cn|net|org)(?:\.cn)?)(?![\w.]*\w)/gi,
);

export const wechatIds: PrivacyKind = {
  code: 'wechat',
  name: '个人微信号',
  fix: '请删掉，或写站里的座机、公众号，例如“打站里电话，请站里拉您进群”',
  find: (plain) => [...matchSlices(plain, WECHAT, isWechatId), ...matchSlices(plain, WECHAT_OWN_ID)],
  mask: (part) => `${part.slice(0, 2)}****`,
};

export const qqNumbers: PrivacyKind = {
  code: 'qq',
  name: '个人QQ号',
  fix: '请删掉，或写站里的座机，例如“打站里电话报名”',
  find: (plain) => matchSlices(plain, QQ),
  mask: (part) => `${part.slice(0, 2)}****`,
};

export const privateMail: PrivacyKind = {
  code: 'mail',
  name: '个人邮箱',
  fix: '请换成单位对外公布的邮箱或站里的座机；单位用的就是这个邮箱，请写进站点设置的“邮箱”',
  find: (plain) => matchSlices(plain, PRIVATE_MAIL),
  mask: (part) => `${part.slice(0, 1)}****${part.slice(Math.max(1, part.search(/[@#]/)))}`,
};

function isWechatId({ 0: found, groups, index, input }: RegExpExecArray): boolean {
  const id = groups?.['part'] ?? '';
  const word = found.slice(0, found.length - id.length);
  if (PROGRAM_NAMES.test(id) || UNIT_WECHAT.test(input.slice(index + 2)) || /[“"]$/.test(word)) return false;
  return /号|ID|是|为|搜|添加|加|[：:]/i.test(word.slice(2)) || /^(?:加|VX|WX|V信)/i.test(word) || /[\d_-]/.test(id);
}
