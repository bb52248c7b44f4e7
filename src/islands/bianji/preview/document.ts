/** The document of a frame: a part of a page in the site's own styles, without scripts. */
import { STYLESHEET } from './load.ts';

export interface FrameLook {
  /** The modes of the outer page, as on its <html>; paper is always white. */
  theme?: string | undefined;
  mode?: string | undefined;
}

/** @param html of Astro components, in which every text is escaped */
export function frameDocument(html: string, kind: 'menu' | 'poster', { theme, mode }: FrameLook = {}): string {
  const modes = [theme && ` data-theme="${theme}"`, mode && ` data-mode="${mode}"`].filter(Boolean).join('');
  return [
    `<!doctype html><html lang="zh-CN" data-js class="preview-frame"${modes}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${TITLES[kind]}</title><link rel="stylesheet" href="${STYLESHEET}"></head>`,
    `<body class="preview-${kind}"><div>${html}</div></body></html>`,
  ].join('');
}

const TITLES = { menu: '菜单页的样子', poster: '通知的样子' } as const;
