interface Advice {
  why?: string;
  fix: string;
}

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Why a text is not a colour, and what to write. */
export function colourProblem(text: string): Advice | undefined {
  if (isColour(text)) return undefined;
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/^#|^0x/i, '');
  if (/^[0-9a-f]{6}$/i.test(digits)) return { fix: `应写成 #${digits.toUpperCase()}` };
  if (/^[0-9a-f]{3}$/i.test(digits)) return { why: '只有三位', fix: `应写成 #${doubled(digits).toUpperCase()}` };
  return { why: '不是颜色的写法', fix: '请写 # 号加六位，数字和字母 A 到 F，例如 #A32C13；画图软件的取色器里有' };
}

const doubled = (digits: string): string => [...digits].map((digit) => digit + digit).join('');
