/** Values that editors, spreadsheets, chat windows and attackers put into fields; each with the kind that it is counted under. */
export interface Hostile {
  kind: string;
  value: unknown;
}

const of = (kind: string, ...values: unknown[]): Hostile[] => values.map((value) => ({ kind, value }));
/** Never written out in full. */
const MOBILE = ['138', '00001234'].join('');

export const HOSTILE: readonly Hostile[] = [
  ...of('type', 0, -1, 1.5, 1e300, 20261107, 46333, Number(MOBILE), 6315189110, true, false, null, [], {}, ['甲', '乙'], [[]], { 甲: '乙' }, [null], [0]),
  ...of('blank', '', ' ', '　', '\n', '\t'),
  ...of('size', '长'.repeat(201), 'a'.repeat(300), '楼'.repeat(5000), '字，'.repeat(20_000), Array(500).fill('a')),
  ...of('hidden', ...[0, 0x7f, 0xa0, 0xad, 0x61c, 0x115f, 0x180e, 0x200b, 0x200d, 0x202e, 0x2028, 0x2062, 0x3164, 0xe000, 0xfe0f, 0xfeff, 0xfff9, 0xfffd, 0xd800, 0xe0041].map((code) => `甲${String.fromCodePoint(code)}乙`)),
  ...of('line break', '一行\n两行', '一行\r\n两行', '一\t二'),
  ...of('pasted', '區(qū)', '1 1 3 N', '?10日', '１０：３０', '转载请注明出处', 'Ã©', '锟斤拷', 'A&nbsp;B', '⼈民', '#REF!', '[object Object]', 'undefined', 'NaN'),
  ...of('date', '2026-02-30', '2026/11/7', '11月7日', '9999-12-31', '0000-01-01', '2099-01-01', '1899-12-31', '2026-11-07T00:00:00Z', '２０２６-11-07', '腊月三十'),
  ...of('time', '25:00', '9:00', '10:30-09:00', '下午2点', '09：00～10：30', '24:00', '23:00-01:00'),
  ...of('rule', '每周', '每逢周三晚', '每月32日', '每年农历十三月', '每0周', '每周六 每周日'),
  ...of('phone', '-----', '2612345', '11111111', '0534-261234567', '+86 534 2612345', '0534-2612345、2612346', MOBILE, `+86 ${MOBILE}`),
  ...of('address', 'https:///', 'https://[/', 'https://example.org:99999/', 'https://例子', 'https://example.org/s，', 'https://www.gov.cn@evil.example/', 'javascript:alert(1)', 'https://example.org/{z}/{x}/{y}', 'https://[/{z}/{x}/{y}', 'HTTPS://EXAMPLE.ORG/'),
  ...of('pattern', '+95', '960(其中', '[', '(', ')', '*', '\\', '$&', '$1', '?', '{', '^', '|', '.*', '(?:', '3千', '3—5', '1 000'),
  ...of('markup', '<script>alert(1)</script>', '<b>粗</b>', '</script>', '**', '](javascript:x)', '"', "'", '`', '---', '#', '甲 #乙', '甲: 乙', '- 甲', '*甲', '&甲', '!甲', '@甲', '%甲', '{甲', '[甲', '> 甲', '| 甲 |'),
  ...of('name', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', '/', '.', 'con', 'Ａ', 'A-B', 'a--b', '甲'),
  ...of('emoji', '👨‍👩‍👧', '🎉', '1️⃣', '🇨🇳', '㙟', '𬭎', 'ﷺ', 'ب', 'á', 'Ǆ'),
  ...of('private', `找老张 ${MOBILE}`, '11010519491231002X'),
];

/** Lines that are put into the text below the fields. */
export const HOSTILE_LINES: readonly Hostile[] = [
  ...of('body', '---', '===', '    空四格', '\t一个 Tab', '[报名电话]: 000-0000 0000', '[a]: https://example.org', '> 引用', '| 甲 | 乙 |\n|---|---|', '```', '~~~', '<div>', '<!-- 注 -->', '![图](a.jpg)', '[x](javascript:a)', '[x](https://这不是网址)', '<<<<<<< HEAD', '=======',
    'name: 甲', '- name: 甲', '# 标题', '####### 七', '* * *', '1. 一', '9999999999. 一', '**粗', '\\', '&#0;', '&amp;', 'https://example.org，', '[[[[[[', '******', '______', '# 标题\n\n'.repeat(9000), '[x](<a b>)', '[x](tel:1)', '\u00ad', '　　首行', `打 ${MOBILE}`),
];

/** Pieces that are put into, or in place of, a piece of the file as it is. */
export const HOSTILE_PIECES: readonly string[] = ['', ',', '，', ':', '：', '"', '“', '\'', '{', '}', '[', ']', '#', ' #', '---\n', '...\n', '\t', '\n', '\u00a0', '\ufeff', '\u0000', '//', '/* */', '<<<<<<< HEAD\n', '&a ', '*a', '!!x ', '\\', '\\u0000', '\ud83d', '<<: ', '? ', '| ', '> ', '%', '@', '`'];
