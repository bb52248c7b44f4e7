/** Messages for files that cannot be read, in the words of editors: what the file is, and what to do. */
import type { SourceError, SourceErrorKind } from '../source.ts';

const SAVE_AS = '点“文件—另存为”，类型选“Excel 工作簿 (*.xlsx)”，再选新存的那个文件';
const PASTE = '也可以选中表格复制，直接粘贴到这里';

const REFUSALS = {
  encrypted: {
    kind: 'encrypted',
    text: `这个工作簿有打开密码，读不了。请用 Excel 或 WPS 打开，在“文件—信息—保护工作簿”里去掉密码，存好再选一次；${PASTE}。`,
  },
  xls: {
    kind: 'old-excel',
    text: `这是 Excel 97—2003 格式（.xls），读不了。请用 Excel 或 WPS 打开，${SAVE_AS}；${PASTE}。`,
  },
  xlsb: {
    kind: 'old-excel',
    text: `这是 Excel 二进制工作簿（.xlsb），读不了。请用 Excel 打开，${SAVE_AS}；${PASTE}。`,
  },
  'xml-sheet': {
    kind: 'old-excel',
    text: `这是 XML 格式的旧表格，读不了。请用 Excel 或 WPS 打开，${SAVE_AS}；${PASTE}。`,
  },
  'web-archive': {
    kind: 'old-excel',
    text: `这是存成网页的表格（单个文件网页），读不了。请用 Excel 或 WPS 打开，${SAVE_AS}；${PASTE}。`,
  },
  et: {
    kind: 'wps',
    text: `这是 WPS 表格自己的格式（.et），读不了。请用 WPS 打开，${SAVE_AS}；${PASTE}。`,
  },
  ods: {
    kind: 'unknown',
    text: `这是 OpenDocument 表格（.ods），读不了。请打开它，${SAVE_AS}；${PASTE}。`,
  },
  numbers: {
    kind: 'unknown',
    text: `这是苹果 Numbers 表格，读不了。请用 Numbers 打开，点“文件—导出为—Excel”，存为 .xlsx 再选；${PASTE}。`,
  },
  word: {
    kind: 'word',
    text: '这是文字文档（Word 或 WPS 文字），不能整个读。请打开它，选中里面的表格，复制，粘贴到这里。',
  },
  slides: {
    kind: 'unknown',
    text: '这是演示文稿，读不了。请打开它，选中里面的表格，复制，粘贴到这里。',
  },
  pdf: {
    kind: 'pdf',
    text: '这是 PDF，读不了。请找到做它的 Excel 或 Word 原件；没有原件，就在 PDF 里选中文字，复制，粘贴到这里。',
  },
  picture: {
    kind: 'picture',
    text: '这是图片，里面的字读不了。请选表格原件，或者把图里的文字粘贴到这里（手机上长按图片可以提取文字）。',
  },
  'picture-only': {
    kind: 'picture',
    text: '工作簿里只有图片，没有文字，图片读不了。请把图里的文字粘贴到这里，或者选有文字的表格。',
  },
  archive: {
    kind: 'unknown',
    text: '这是压缩包，读不了。请先解压，再选里面的表格。',
  },
  'empty-file': {
    kind: 'empty',
    text: '这个文件是空的，一个字也没有。请看看是不是选错了，或者没有存好。',
  },
  'empty-workbook': {
    kind: 'empty',
    text: '工作簿里的表都是空的，没有内容。请看看是不是选错了，或者没有存好。',
  },
  'nothing-pasted': {
    kind: 'empty',
    text: '粘贴的内容是空的，没有文字。请选中表格或群通知，复制，再粘贴一次。',
  },
  damaged: {
    kind: 'damaged',
    text: `这个文件坏了，打不开，可能没有传完。请再传一次，或者用 Excel、WPS 打开它，${SAVE_AS}。`,
  },
  'too-large': {
    kind: 'too-large',
    text: `这个文件太大，一个月的菜单用不了这么多。请只留这个月的表，另存一个文件再选；${PASTE}。`,
  },
  encoding: {
    kind: 'unknown',
    text: `这个文件的文字编码认不出，读出来会是乱码。请用 Excel 或 WPS 打开，${SAVE_AS}；${PASTE}。`,
  },
  unknown: {
    kind: 'unknown',
    text: `认不出这是什么文件。请选 Excel 表格（.xlsx）或 CSV；${PASTE}。`,
  },
} as const satisfies Record<string, { kind: SourceErrorKind; text: string }>;

export type Refusal = keyof typeof REFUSALS;

/** Thrown by the readers; `readFile` and `readPasted` turn it into a result. */
export class UnreadableError extends Error {
  readonly kind: SourceErrorKind;

  constructor(refusal: Refusal, text: string = REFUSALS[refusal].text) {
    super(text);
    this.name = 'UnreadableError';
    this.kind = REFUSALS[refusal].kind;
  }
}

/** Whatever else a reader throws comes from input that it did not expect. */
export function toSourceError(error: unknown): SourceError {
  const { kind, message } = error instanceof UnreadableError ? error : new UnreadableError('damaged');
  return { kind, text: message };
}
