/** Icons of the editor's page only: the file of icons is fetched by every page. */
const GLYPHS = {
  tick: 'M20 6.5 9.5 17.5 4 12',
  done: 'M12 3.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4M8 12.300l2.800 2.800L16 9.700',
  warn: 'M12 3.5 21.500 20h-19zM12 9.500v5M12 17.200v.3',
  info: 'M12 3.3a8.7 8.7 0 1 0 0 17.4 8.7 8.7 0 0 0 0-17.4M12 11v5.500M12 7.300v.2',
  lock: 'M6 11h12v9.500H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  plus: 'M12 5v14M5 12h14',
  down: 'M12 4v13M6.500 12 12 17.500l5.500-5.500M5 21h14',
  next: 'M12 4v16M6 14l6 6 6-6',
  sheet: 'M4.500 3.500h15v17h-15zM4.500 9h15M4.500 14.700h15M9.500 3.500v17',
  again: 'M20 12a8 8 0 1 1-2.500-5.800M20 3v4.500h-4.500',
  talk: 'M4 5h16v11.500h-8.500L7 20.500v-4H4z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  paper: 'M6 3.500h8.500L18.500 8v12.500H6zM14 3.500V8.500h4.500',
  branch: 'M5 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 18a2 2 0 1 0 4 0 2 2 0 1 0-4 0M7 8.200v7.600M7 14h10V5',
  swap: 'M4 8h14M14.500 4.500 18 8l-3.500 3.500M20 16H6M9.500 12.500 6 16l3.500 3.500',
  print: 'M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z',
  left: 'M14.500 5.500 8 12l6.500 6.500',
} as const;

export type GlyphName = keyof typeof GLYPHS;

export function Glyph({ name, large = false }: { name: GlyphName; large?: boolean }) {
  const size = large ? 36 : 20;
  return (
    <svg className={large ? 'ico ed-large' : 'ico s'} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
