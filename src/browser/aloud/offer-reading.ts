/**
 * Offers to read an activity or a list aloud, where the device has a Chinese voice. Android's WebView, and 微信 in it, have no speech:
 * there the telephone is offered as everywhere.
 */
import * as urls from '../../urls.ts';
import { mandarinVoice } from './voice.ts';

/** What there is to read: the facts of an activity, the coming ones of a station, the days of a week (spoken-page.ts). */
export const READABLE = '.facts.two, .to-come, #days';

export function offerReading(): void {
  if (!('speechSynthesis' in globalThis) || !document.querySelector(READABLE)) return;
  const offer = (): void => {
    if (document.querySelector('.aloud') || !mandarinVoice(speechSynthesis.getVoices())) return;
    const bar = document.createElement('p');
    bar.className = 'aloud tools btns';
    // It sticks to the lower edge of the screen, so that nothing on it moves. Written here, because style sheets are loaded by everybody.
    const style = { position: 'sticky', bottom: '0', padding: 'var(--s2) var(--gutter)', background: 'var(--paper)' };
    for (const [property, value] of Object.entries(style)) bar.style.setProperty(property, value);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.dataset['module'] = urls.readAloud();
    button.textContent = '读给我听';
    bar.append(button);
    document.querySelector('main')!.append(bar);
  };
  offer();
  // Most browsers load the voices when they are first asked for.
  speechSynthesis.onvoiceschanged = offer;
}
