/**
 * The two filing numbers in the footer of a public website in China: ICP (互联网信息服务备案, 工业和信息化部令第33号 §13: at the foot of the
 * home page, linked to the ministry's system) and public security (公安备案).
 */

/** Short names of provinces, with the first two digits of their administrative codes (GB/T 2260). */
const PROVINCES: Readonly<Record<string, string>> = {
  京: '11',
  津: '12',
  冀: '13',
  晋: '14',
  蒙: '15',
  辽: '21',
  吉: '22',
  黑: '23',
  沪: '31',
  苏: '32',
  浙: '33',
  皖: '34',
  闽: '35',
  赣: '36',
  鲁: '37',
  豫: '41',
  鄂: '42',
  湘: '43',
  粤: '44',
  桂: '45',
  琼: '46',
  渝: '50',
  川: '51',
  蜀: '51',
  贵: '52',
  黔: '52',
  云: '53',
  滇: '53',
  藏: '54',
  陕: '61',
  甘: '62',
  陇: '62',
  青: '63',
  宁: '64',
  新: '65',
};
const NAMES = Object.keys(PROVINCES).join('');
const ICP = new RegExp(`^[${NAMES}]ICP备(?:\\d{8}|\\d{10})号(?:-[1-9]\\d{0,2})?$`);
const POLICE = new RegExp(`^([${NAMES}])公网安备 ?(\\d{14})号$`);

interface FilingProblem {
  why: string;
  fix: string;
}

export function isIcp(text: string): boolean {
  return ICP.test(text);
}

export function isPolice(text: string): boolean {
  const [, name = '', digits = ''] = POLICE.exec(text) ?? [];
  return PROVINCES[name] !== undefined && PROVINCES[name] === digits.slice(0, 2);
}

export function icpProblem(text: string): FilingProblem {
  const guess = plain(text)
    .replace(/icp/i, 'ICP')
    .replace(/^(.ICP)(?=\d)/, '$1备')
    .replace(/(备(?:\d{8}|\d{10}))(?!\d|号)/, '$1号');
  if (isIcp(guess)) return { why: '写法不对', fix: `应写成 ${guess}` };
  return { why: '不是 ICP 备案号', fix: '照工信部备案系统里的抄，例如 鲁ICP备12345678号-1；没有备案号就整行删掉' };
}

export function policeProblem(text: string): FilingProblem {
  const guess = plain(text).replace(/(备)(\d{14})号?$/, '$1 $2号');
  if (isPolice(guess)) return { why: '写法不对', fix: `应写成 ${guess}` };
  const [, name, digits = ''] = POLICE.exec(guess) ?? [];
  const owner = Object.entries(PROVINCES).find(([, code]) => code === digits.slice(0, 2))?.[0];
  if (name !== undefined && owner !== undefined) {
    return {
      why: `号码是${owner}的，前面写的是${name}`,
      fix: `请照公安备案系统里的抄，是不是 ${owner}公网安备 ${digits}号`,
    };
  }
  return {
    why: '不是公安备案号',
    fix: '照全国互联网安全管理服务平台里的抄，例如 鲁公网安备 37100202000001号；没有就整行删掉',
  };
}

/** Public lookup of ICP numbers. */
export const ICP_SYSTEM = 'https://beian.miit.gov.cn/';

/** URL of the record. @param text must pass `isPolice` */
export function policeRecord(text: string): string {
  return `https://beian.mps.gov.cn/#/query/webSearch?code=${/\d{14}/.exec(text)?.[0] ?? ''}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replace(/^[^:]*备案号?:/, '');
}
