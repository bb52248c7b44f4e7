/** Chinese numerals before units of date and time: 十二月二十二日晚七点 to 12月22日晚7点. */

const DIGITS = '〇零一二三四五六七八九';
/** Not after 周 (周六日 is Saturday and Sunday) nor after 农历 and the like, where months and days have names. */
const NUMERAL =
  /(周[一二三四五六日天、,和及至到-]*|农历|阴历|初|[正冬腊闰]月?)?([〇零一二三四五六七八九十廿卅两]+)(?=[年月日时分]|点(?!半?(?:课堂|学堂|学校|驿站|托管|乐园))|号(?![楼门栋院馆厅室摊店]))/g;

export function arabicDates(text: string): string {
  return text.replaceAll(NUMERAL, (whole: string, before: string | undefined, numeral: string) =>
    before === undefined ? String(valueOf(numeral) ?? numeral) : whole,
  );
}

/** 十二, 二十二, 廿八, 二〇二六; undefined for anything else. */
function valueOf(numeral: string): number | undefined {
  const text = numeral.replaceAll('廿', '二十').replaceAll('卅', '三十').replaceAll('两', '二');
  if (/^[〇零一二三四五六七八九]{2,4}$/.test(text)) return Number([...text].map(digitOf).join(''));
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  if (ten === undefined) return tens === undefined || ones !== undefined ? undefined : digitOf(tens);
  return (tens === undefined ? 1 : digitOf(tens)) * 10 + (ones === undefined ? 0 : digitOf(ones));
}

function digitOf(character: string): number {
  return Math.max(0, DIGITS.indexOf(character) - 1);
}
