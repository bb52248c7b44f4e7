/** Detects damage in text pasted from web pages, PDFs and spreadsheets. */
import { anyOf, notAfter, onlyAfter } from '../guarded.ts';

interface Damage {
  found: string;
  fix: string;
}

const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';
/** UTF-8 decoded as Latin-1, Windows-1252 or GBK. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00bf¡-¿‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]|[äåæçèé][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ€]{1,2}|â€|ï¼|锟斤拷|烫烫烫|屯屯屯/u;
/** Phrases of other websites. */
const BOILERPLATE =
  /版权声明|免责声明|转载请(?:注明|联系)|请注明(?:出处|来源)|未经(?:授权|许可|本[网站])|版权归.{0,12}所有|如有侵权|侵权.{0,6}(?:删除|删稿)|本文(?:来源|转自|转载|仅代表)|责任编辑|图片来源[:：]?\s*网络|来源[:：]\s*网络|点击(?:上方|蓝字|下方|阅读原文|“阅读原文”)|(?:扫码|扫描二维码|长按).{0,6}关注|关注(?:我们|公众号)|阅读原文|点亮“?在看|返回搜狐|展开全文|下载.{0,6}客户端/u;

/** Error values of spreadsheets and programs. */
const ERROR_WORD = anyOf(
  /#(?:REF|VALUE|NAME|DIV\/0)[!?]|#N\/A|\[object Object\]|^(?:undefined|null|NaN|None|N\/A)$/u,
  notAfter(/\S/u, /#{5,}(?!\S)/u),
);

/** No correction can be derived from such a text. */
export const isErrorWord = (text: string): boolean => ERROR_WORD.test(text);

type Detector = (text: string) => Damage | undefined;

/** The first damage found, with a correction where there is one. */
export function pastedDamage(text: string): Damage | undefined {
  for (const detect of DETECTORS) {
    const damage = detect(text);
    if (damage !== undefined) return damage;
  }
  return undefined;
}

/** Not the query of an address. */
const LOST_CHARACTER = anyOf(
  notAfter(/[a-z=&/?]/iu, /\?(?=\d)/u),
  /^\?(?=.)|\?\?+/u,
  onlyAfter(/\d/u, /\?(?=\p{Script=Han})/u),
);

const DETECTORS: readonly Detector[] = [
  detector(MOJIBAKE, (piece) => ({ found: `有乱码 “${piece}”`, fix: '请照原文重打这几个字' })),
  detector(/&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/iu, (piece) => ({
    found: `有网页代码 “${piece}”`,
    fix: `请改成${ENTITIES[piece.toLowerCase()] ?? '它代表的字'}`,
  })),
  detector(new RegExp(`\\p{Script=Han}[（(][a-zü${TONES}]{0,5}[${TONES}][a-zü]{0,4}[）)]`, 'iu'), (piece) => ({
    found: `“${piece}” 里夹着拼音`,
    fix: `请删掉括号和拼音，写成规范汉字，例如 ${SIMPLIFIED[piece.charAt(0)] ?? piece.charAt(0)}`,
  })),
  detector(/[\u2e80-\u2fdf\uf900-\ufaff]/u, (piece) => {
    const plain = RADICALS[piece] ?? piece.normalize('NFKC');
    return plain === piece
      ? undefined
      : { found: `“${piece}” 是从 PDF 里复制来的偏旁字符，搜不到`, fix: `请重打成 ${plain}` };
  }),
  detector(/[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．：－／]*/u, (piece) => ({
    found: `“${piece}” 是全角的数字或字母`,
    fix: `请改成半角 ${piece.normalize('NFKC')}`,
  })),
  detector(notAfter(/[\d.]/u, /\d{1,2}(?: \d{1,2})* [NXnx](?![\w.])/u), (piece) => ({
    found: `“${piece}” 中间好像掉了加号`,
    fix: `应写成 ${piece.replaceAll(' ', '+')}；请对照来源`,
  })),
  detector(notAfter(/[\d.:-]/u, /\d(?: \d){2,}(?![\d.:])/u), (piece) => ({
    found: `“${piece}” 中间好像掉了符号`,
    fix: `请对照来源写成 ${piece.replaceAll(' ', '+')} 或 ${piece.replaceAll(' ', '、')}`,
  })),
  detector(LOST_CHARACTER, () => ({
    found: '有 “?”，好像是掉了的字',
    fix: '请对照来源补上；真是问句就用中文问号 ？',
  })),
  detector(BOILERPLATE, (piece) => ({
    found: `“${piece}” 是别的网站的套话`,
    fix: '请删掉这一句；出处写在 sources.json 里',
  })),
  detector(ERROR_WORD, (piece) => ({
    found: `“${piece}” 是表格或程序的出错提示`,
    fix: '请写上真正的内容，没有就整行删掉',
  })),
];

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '一个空格',
  '&amp;': ' &',
  '&lt;': ' <',
  '&gt;': ' >',
  '&quot;': '中文引号 “ ”',
  '&ldquo;': '中文引号 “',
  '&rdquo;': '中文引号 ”',
  '&middot;': '间隔号 ·',
  '&mdash;': '破折号 —',
  '&hellip;': '省略号 …',
  '&#39;': ' ‘ 或 ’',
  '&apos;': ' ‘ 或 ’',
  '&emsp;': '空格',
  '&ensp;': '空格',
};
/** The most frequent Traditional characters on such pages. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  區: '区',
  務: '务',
  願: '愿',
  員: '员',
  隊: '队',
  動: '动',
  關: '关',
  愛: '爱',
  實: '实',
  踐: '践',
  網: '网',
  絡: '络',
  黨: '党',
  醫: '医',
  學: '学',
  習: '习',
  鎮: '镇',
  鄉: '乡',
  時: '时',
  間: '间',
  開: '开',
  發: '发',
  會: '会',
  個: '个',
  們: '们',
  這: '这',
  進: '进',
  運: '运',
  廣: '广',
  場: '场',
  環: '环',
  衛: '卫',
  護: '护',
  節: '节',
  親: '亲',
  義: '义',
  診: '诊',
};
/** CJK Radicals Supplement: radicals without a compatibility mapping. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⺝': '月',
  '⻑': '长',
  '⺎': '兀',
};

function detector(pattern: Pick<RegExp, 'exec'>, describe: (piece: string) => Damage | undefined): Detector {
  return (text) => {
    const piece = pattern.exec(text)?.[0];
    return piece === undefined ? undefined : describe(piece);
  };
}
