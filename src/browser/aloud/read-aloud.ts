/**
 * Reads the page aloud, sentence by sentence. A pause stops it and remembers the sentence, because Android cannot continue in the middle
 * of one. Loaded when 读给我听 is first tapped (offer-reading.ts).
 */
import { shanghaiNow } from '../../clock.ts';
import { spokenPage } from './spoken-page.ts';
import { mandarinVoice } from './voice.ts';

/** For old ears; 1 is the usual pace of the voice. */
const RATE = 0.9;
const ELDER_RATE = 0.8;
const WORDS = { ready: '读给我听', reading: '停一下', paused: '接着读' } as const;

let sentences: string[] = [];
let next = 0;
/** Counts up with every tap, so that the end of a stopped sentence starts no other. */
let run = 0;
let state: keyof typeof WORDS = 'ready';

export function open(button: HTMLElement): void {
  if (state === 'reading') {
    stop();
    show(button, 'paused');
    return;
  }
  if (state === 'ready') {
    [sentences, next] = [spokenPage(document, shanghaiNow()), 0];
    addEventListener('pagehide', stop);
  }
  run += 1;
  show(button, 'reading');
  speak(button, run);
}

function speak(button: HTMLElement, ownRun: number): void {
  const sentence = sentences[next];
  if (sentence === undefined) {
    show(button, 'ready');
    return;
  }
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = mandarinVoice(speechSynthesis.getVoices()) ?? null;
  utterance.lang = 'zh-CN';
  utterance.rate = document.documentElement.dataset['mode'] === 'elder' ? ELDER_RATE : RATE;
  utterance.onend = () => {
    if (ownRun !== run) return;
    next += 1;
    speak(button, ownRun);
  };
  utterance.onerror = () => {
    if (ownRun === run) show(button, 'ready');
  };
  speechSynthesis.speak(utterance);
}

function stop(): void {
  run += 1;
  speechSynthesis.cancel();
}

/** 从头读 beside a pause. */
function show(button: HTMLElement, to: keyof typeof WORDS): void {
  state = to;
  button.textContent = WORDS[to];
  button.nextElementSibling?.remove();
  if (to !== 'paused') return;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn';
  again.textContent = '从头读';
  again.addEventListener('click', () => {
    state = 'ready';
    button.focus();
    open(button);
  });
  button.after(again);
}
