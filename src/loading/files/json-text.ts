import { hiddenCharacter } from '../../domain/typed/characters.ts';
import { fullWidthHint, type Parsed, type Path, type SyntaxProblem } from './located.ts';

/**
 * Parses strict JSON (RFC 8259) with the line of every key. JSON.parse computes the value; the scanner below finds the
 * lines, errors that an editor can act on, and duplicate keys, which JSON.parse accepts.
 */
export function parseJson(text: string): Parsed {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { problems: [atLine(text, error)] };
  }
  if (scanner.duplicates.length > 0) return { problems: scanner.duplicates };
  return { value: JSON.parse(text), lineOf: (path) => nearestLine(scanner.lines, path) };
}

class JsonError extends Error {
  readonly at: number;
  readonly fix: string;

  constructor(at: number, found: string, fix: string) {
    super(found);
    this.at = at;
    this.fix = fix;
  }
}

const SPACE = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex -- RFC 8259 §7: exactly these must be escaped
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** More than any content file needs; keeps a malicious one from exhausting the stack. */
const MAX_DEPTH = 50;

class Scanner {
  readonly lines = new Map<string, number>();
  readonly duplicates: SyntaxProblem[] = [];
  private readonly text: string;
  private at = 0;
  private depth = 0;
  private line = 1;
  private counted = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    this.value([]);
    if (this.peek() !== undefined) throw this.errorHere('后面还有多余的内容', '最外层的括号合上以后不要再写东西');
  }

  private value(path: Path): void {
    const next = this.peek();
    this.lines.set(keyOf(path), this.lines.get(keyOf(path)) ?? this.lineHere());
    if (next === '{') this.members(path);
    else if (next === '[') this.elements(path);
    else if (next === '"') this.string();
    else if (this.take(ATOM) === undefined) throw this.badValue();
  }

  private members(path: Path): void {
    const seen = new Set<string>();
    this.list('}', () => {
      if (this.peek() !== '"') throw this.errorHere('这里应是字段名', '字段名要用英文双引号括起来，例如 "title": "…"');
      const line = this.lineHere();
      const key = this.string();
      if (seen.has(key)) this.duplicates.push({ line, found: `“${key}” 写了两遍`, fix: '只留一处' });
      seen.add(key);
      this.lines.set(keyOf([...path, key]), line);
      if (this.peek() !== ':')
        throw this.errorHere(`字段名 “${key}” 后面缺冒号`, '写成 "字段名": 内容，冒号用英文半角');
      this.at += 1;
      this.value([...path, key]);
    });
  }

  private elements(path: Path): void {
    let index = 0;
    this.list(']', () => {
      this.value([...path, index]);
      index += 1;
    });
  }

  private list(close: '}' | ']', item: () => void): void {
    const opened = this.lineHere();
    this.at += 1;
    if (++this.depth > MAX_DEPTH) throw this.errorHere('括号套得太深', '请照样例的层次写');
    if (this.peek() === close) this.at += 1;
    else this.items(close, opened, item);
    this.depth -= 1;
  }

  private items(close: string, opened: number, item: () => void): void {
    for (;;) {
      item();
      const next = this.peek();
      if (next === close) break;
      if (next !== ',') throw this.missingComma(close, opened);
      const comma = this.at;
      this.at += 1;
      if (this.peek() === close) throw new JsonError(comma, `最后一项后面多了一个逗号`, `删掉 ${close} 前面的逗号`);
    }
    this.at += 1;
  }

  private string(): string {
    const raw = this.take(STRING);
    if (raw === undefined)
      throw this.errorHere(
        '这一行的双引号没有配对',
        '文字前后各一个英文双引号，例如 "义诊"；文字里的引号用 “ ”，不要换行',
      );
    const value = JSON.parse(raw) as string;
    const hidden = hiddenCharacter(value);
    if (hidden) throw this.errorHere(hidden.found, hidden.fix);
    return value;
  }

  private badValue(): JsonError {
    if (this.at >= this.text.length) return this.errorHere('文件没有写完', '请补上缺的内容和右括号');
    const word = this.text.slice(this.at, this.at + 12).split(/[\n,}\]]/)[0] ?? '';
    return this.errorHere(`看不懂 “${word}”`, '文字要用英文双引号括起来，例如 "义诊"；数字不用引号，列表用 [ ]');
  }

  private missingComma(close: string, opened: number): JsonError {
    if (this.at >= this.text.length)
      return this.errorHere('文件没有写完', `第 ${opened} 行的括号没有合上，请补上 ${close}`);
    if (this.text[this.at] === '/' || this.text[this.at] === '#')
      return this.errorHere('这里有注释', 'JSON 不能写注释，请删掉');
    const before = this.text.slice(0, this.at).trimEnd();
    if (before.endsWith('"') && before.length === this.at && fullWidthHint(this.text.charAt(this.at)) === undefined)
      return this.errorHere(
        '文字里面有英文双引号',
        '文字里的引号用 “ ”，例如 "“小红帽”来义诊"；英文双引号只放在文字的前后',
      );
    return new JsonError(before.length, '两项之间缺逗号', `上一项的末尾加英文逗号，全部写完用 ${close}`);
  }

  private peek(): string | undefined {
    this.take(SPACE);
    return this.text[this.at];
  }

  private take(token: RegExp): string | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private errorHere(found: string, fix: string): JsonError {
    return new JsonError(this.at, found, fix);
  }

  /** Continues from the last call, so that each line is counted once. */
  private lineHere(): number {
    for (; this.counted < this.at; this.counted += 1) if (this.text[this.counted] === '\n') this.line += 1;
    return this.line;
  }
}

function atLine(text: string, { at, message, fix }: JsonError): SyntaxProblem {
  const end = text.trimEnd().length;
  const before = text.slice(0, Math.min(at, end)).split('\n');
  const whole = text.split('\n')[before.length - 1] ?? '';
  return { line: before.length, found: message, fix: fullWidthHint(whole) ?? fix };
}

function nearestLine(lines: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return 1;
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
