/** A show of slides: keys, buttons that hide, a new slide every twenty seconds unless it is paused or the reader wants less motion. */

const SLIDE_MS = 20_000;
/** Without pointer or key, until the buttons make room. */
const IDLE_MS = 5_000;
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'pause' | 'leave'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ' ': 'pause',
  Escape: 'leave',
};

export function startShow(show: HTMLElement): void {
  const slides = [...show.querySelectorAll<HTMLElement>('[data-slide]')];
  const position = show.querySelector('[data-position]')!;
  const pause = show.querySelector<HTMLButtonElement>('[data-do="pause"]')!;
  let current = Math.min(Math.max(0, Number(location.hash.slice(1)) - 1 || 0), slides.length - 1);
  let isPaused = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let timer = 0;

  const draw = (): void => {
    slides.forEach((slide, index) => {
      slide.hidden = index !== current;
    });
    position.textContent = `第${current + 1}屏，共${slides.length}屏`;
    pause.textContent = isPaused ? '自动换' : '停住';
    // Reloading stays at the slide; Back leaves the show. No element has this id, so that nothing scrolls.
    history.replaceState(null, '', `#${current + 1}`);
    clearTimeout(timer);
    if (!isPaused) timer = window.setTimeout(go, SLIDE_MS, current + 1);
  };
  function go(index: number): void {
    current = (index + slides.length) % slides.length;
    draw();
  }
  const act = (action: string | null | undefined): void => {
    if (action === 'next') go(current + 1);
    else if (action === 'previous') go(current - 1);
    else if (action === 'first') go(0);
    else if (action === 'last') go(slides.length - 1);
    else if (action === 'full') void document.documentElement.requestFullscreen();
    else if (action === 'pause') {
      isPaused = !isPaused;
      draw();
    } else if (action === 'leave' && !document.fullscreenElement)
      location.href = show.querySelector<HTMLAnchorElement>('[data-leave]')!.href;
  };
  document.addEventListener('keydown', (event) => {
    const action = KEYS[event.key];
    // On a button the space bar presses it.
    const pressed = event.key === ' ' && (event.target as Element).closest('button, a');
    if (!action || pressed || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(action);
  });
  show.addEventListener('click', ({ target }) => {
    act((target as Element).closest('[data-do]')?.getAttribute('data-do'));
  });
  if (!('requestFullscreen' in document.documentElement)) show.querySelector('[data-do="full"]')?.remove();
  hideWhenIdle(show);
  show.setAttribute('data-live', '');
  draw();
}

function hideWhenIdle(show: HTMLElement): void {
  let timer = 0;
  const wake = (): void => {
    show.removeAttribute('data-idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      show.setAttribute('data-idle', '');
    }, IDLE_MS);
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'focusin']) document.addEventListener(type, wake);
  wake();
}
