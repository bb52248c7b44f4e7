import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeOle } from '../testing/ole.ts';
import { errorOf, onlyTable, sourceOf, textsOf } from '../testing/sources.ts';
import { textRow, writeWorkbook } from '../testing/workbook.ts';
import { readFile } from './read-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from([...bytes, ...Array<number>(40).fill(0)]);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('files that cannot be read', () => {
  test.each([
    ['菜单.xlsx', writeOle('EncryptionInfo', 'EncryptedPackage'), 'encrypted', '密码'],
    ['菜单.xls', writeOle('Workbook'), 'old-excel', '.xls'],
    ['菜单.xlsx', writeOle('Workbook'), 'old-excel', '.xls'],
    ['菜单.xls', bytesOf(0x09, 0x04, 0x06, 0x00), 'old-excel', '.xls'],
    ['菜单.et', writeOle('Workbook'), 'wps', '.et'],
    ['菜单', writeOle('Workbook', 'ETExtData'), 'wps', '.et'],
    ['通知.doc', writeOle('WordDocument'), 'word', '复制'],
    ['通知.wps', writeOle('Contents'), 'word', '复制'],
    ['通知.doc', encode('{\\rtf1 x}'), 'word', '复制'],
    ['菜单.pdf', encode('%PDF-1.7\n%x'), 'pdf', 'PDF'],
    ['菜单.xlsx', encode('%PDF-1.7\n%x'), 'pdf', 'PDF'],
    ['菜单.jpg', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'picture', '图片'],
    ['菜单.png', bytesOf(0x89, 0x50, 0x4e, 0x47), 'picture', '图片'],
    ['菜单.heic', Uint8Array.from([0, 0, 0, 24, ...encode('ftypheic'), 0, 0, 0, 0]), 'picture', '图片'],
    ['菜单.rar', encode('Rar!\x1a\x07\0'), 'unknown', '解压'],
    ['菜单.xls', encode('MIME-Version: 1.0\nContent-Type: multipart/related'), 'old-excel', '另存为'],
    [
      '菜单.xls',
      encode('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'old-excel',
      '另存为',
    ],
    ['菜单.csv', new Uint8Array(0), 'empty', '空'],
    ['菜单.csv', encode(' \r\n\r\n'), 'empty', '空'],
    ['菜单.csv', encode(',,\n,,'), 'empty', '空'],
    ['菜单.csv', Uint8Array.from([0x2c, 0xff, 0xff, 0x0a, 0x80]), 'unknown', '编码'],
    ['菜单.dat', bytesOf(1, 2, 3), 'unknown', '认不出'],
  ])('%s: says what it is', async (name, bytes, kind, word) => {
    const error = errorOf(await readFile(name, bytes));
    expect(error.kind).toBe(kind);
    expect(error.text).toContain(word);
  });

  test('is too large', async () => {
    expect(errorOf(await readFile('菜单.csv', new Uint8Array(6_000_000).fill(0x61))).kind).toBe('too-large');
    expect(errorOf(await readFile('菜单.xlsx', new Uint8Array(41_000_000))).kind).toBe('too-large');
  });

  test('never throws, and always says something', async () => {
    const starts = [[], [0x50, 0x4b, 3, 4], [...writeOle()], [...encode('<table>')], [0xff, 0xfe]];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const parsed = await readFile('菜单.xlsx', Uint8Array.from([...start, ...rest]));
        if (!parsed.ok) expect(parsed.error.text).toMatch(/。$/);
      }),
    );
  });

  test('never throws on a workbook with damaged bytes', async () => {
    const workbook = writeWorkbook({ sheets: [{ rows: textRow('日期', '活动') }] });
    const changes = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = workbook.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        const parsed = await readFile('菜单.xlsx', bytes);
        if (!parsed.ok) expect(parsed.error.text).toMatch(/。$/);
      }),
    );
  });
});

describe('text files', () => {
  const rows = [
    ['日期', '活动'],
    ['12月5日', '剪纸'],
  ];
  const csv = '日期,活动\r\n12月5日,剪纸\r\n';

  test.each([
    ['UTF-8', encode(csv)],
    ['UTF-8 with a mark', encode(`\uFEFF${csv}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${csv}`, true)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${csv}`, false)],
    [
      'GBK',
      Uint8Array.from(
        [
          0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xbb, 0xee, 0xb6, 0xaf, 0x0d, 0x0a, 0x31, 0x32, 0xd4, 0xc2, 0x35, 0xc8, 0xd5,
        ].concat([0x2c, 0xbc, 0xf4, 0xd6, 0xbd]),
      ),
    ],
  ])('decodes %s', async (_, bytes) => {
    expect(textsOf(onlyTable(await readFile('菜单.csv', bytes)))).toEqual(rows);
  });

  test.each([
    ['菜单.csv', '日期;活动\n12月5日;剪纸'],
    ['菜单.csv', 'sep=;\n日期;活动\n12月5日;剪纸'],
    ['菜单.csv', '日期，活动\n12月5日，剪纸'],
    ['菜单.tsv', '日期\t活动\n12月5日\t剪纸'],
    ['菜单.txt', '日期\t活动\r\n12月5日\t剪纸\r\n'],
    ['菜单.xlsx', csv],
    ['菜单.xls', '<table><tr><td>日期<td>活动<tr><td>12月5日<td>剪纸</table>'],
    [
      '菜单.html',
      '<!doctype html><table><tr><td>日期</td><td>活动</td></tr><tr><td>12月5日</td><td>剪纸</td></tr></table>',
    ],
  ])('tells the separator from the content: %s %j', async (name, text) => {
    expect(textsOf(onlyTable(await readFile(name, encode(text))))).toEqual(rows);
  });

  test('reads a workbook by its content, whatever its name', async () => {
    const bytes = writeWorkbook({ sheets: [{ rows: textRow('日期', '活动') }] });
    expect(textsOf(onlyTable(await readFile('菜单.csv', bytes)))).toEqual([['日期', '活动']]);
  });

  test('reads a message as lines, numbered with the empty ones', async () => {
    const text = '各位邻居，\n\n12月5日剪纸，一楼，直接来\r\n每周三下棋，二楼\n';
    expect(sourceOf(await readFile('通知.txt', encode(text)))).toEqual({
      tables: [],
      lines: [
        { number: 1, text: '各位邻居，' },
        { number: 3, text: '12月5日剪纸，一楼，直接来' },
        { number: 4, text: '每周三下棋，二楼' },
      ],
    });
  });

  test('reads what a spreadsheet shows for a wrong formula as an error', async () => {
    const table = onlyTable(await readFile('菜单.csv', encode('日期,活动\n#REF!,#好邻居#')));
    expect(table.rows[1]).toEqual([{ text: '', formula: 'error' }, { text: '#好邻居#' }]);
  });
});
