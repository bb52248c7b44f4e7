/** Ways to take part and number of seats: 群接龙（限25人）. */
import { JOIN_WAYS, type JoinWay } from '../../schema/fields.ts';
import { plainText } from './clean.ts';
import { Rest } from './rest.ts';

interface Ways {
  ways: readonly JoinWay[];
  seats?: number;
  /** Nothing else is written. */
  remainder: string;
}

/** Takes ways of joining and seats out of the text, in the order in which they are written. */
export function takeWays(rest: Rest): Omit<Ways, 'remainder'> {
  const seats = takeSeats(rest);
  const found: { way: JoinWay; at: number }[] = [];
  for (const [way, pattern] of WAYS) {
    const at = pattern.exec(rest.text)?.index;
    if (at === undefined) continue;
    rest.take(pattern);
    found.push({ way, at });
  }
  const ways = found.sort((a, b) => a.at - b.at).map(({ way }) => way);
  return seats === undefined ? { ways } : { ways, seats };
}

export function readWays(text: string): Ways {
  const exact = JOIN_WAYS.find((way) => way === text.trim());
  if (exact !== undefined) return { ways: [exact], remainder: '' };
  const rest = new Rest(plainText(text));
  const found = takeWays(rest);
  return { ...found, remainder: rest.remainder };
}

/** Specific wordings first: 网上预约 is not a call, and 无需报名 not a registration. */
const WAYS: readonly (readonly [JoinWay, RegExp])[] = [
  [
    '直接来',
    /(?:不用|无需|不需要?|不必|无须|免|毋需)(?:提前)?(?:报名|预约|登记|报(?![销告]))|直接(?:过)?(?:来|参加|到场|参与|去)(?:就行|即可)?|自由参加|随到随[^\s,;()]?|自行前往|现场参[加与]/,
  ],
  [
    '网上点单',
    /(?:网上|网络|线上|在线|网页|小程序|公众号|扫码|扫二维码|微信公众号|线上平台|平台|系统|App|APP)(?:点单|报名|预约|登记|申请)|线上点单|点单/i,
  ],
  [
    '社区群接龙',
    /(?:请)?(?:在)?(?:社区|居民|微信|业主|楼栋)?群(?:里|内|中)?(?:接龙|报名|登记|报)(?:报名)?|接龙(?:报名)?/,
  ],
  [
    '电话预约',
    /(?:请|需|要)*(?:提前)?(?:先)?(?:打)?(?:电话|来电|致电|拨打|打)[^,;。()、]{0,14}?(?:预约|约)|(?:提前|需|请)预约|预约/,
  ],
  [
    '电话报名',
    /(?:请)?(?:打|拨打|致)?(?:电话|来电|致电|拨打|打)[^,;。()、]{0,14}?报名|电话登记|(?:打|拨打)电话报(?![名])/,
  ],
  [
    '到站登记',
    /(?:到|去|在|来)?(?:站|社区|村部|村委会?|居委会?|现场|前台|窗口|服务台|大厅|门口|中心)(?:里|内|上|[一二三四五\d]楼|服务大厅|便民大厅|大厅|前台|窗口|服务台)*(?:报名|登记|签到|报到|申请)/,
  ],
];

const SEATS =
  /[(,]?(?:限|限额|限定|名额|仅限|前|满|共|招|招募|限招)(?:为|约|收|报)?(\d{1,4})(?:个)?(?:个?家庭|人|名|位|组|户|个|对|家(?!庭)|队|额)*(?:家庭|名额|以内|为止|参加)?\)?|(\d{1,4})(?:个|组)?名额|(\d{1,3})组(?:家庭)?(?:为限)?|(\d{1,4})(?:人|名|位)(?:为限|以内|封顶|报满即止)/;

function takeSeats(rest: Rest): number | undefined {
  const match = rest.take(SEATS);
  const written = (match as readonly (string | undefined)[] | undefined)?.slice(1).find((group) => group !== undefined);
  return written === undefined ? undefined : Number(written);
}
