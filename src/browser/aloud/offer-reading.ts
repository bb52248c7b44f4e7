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
    // It sticks to the lower edge of the screen, so that nothing on it moves.
    bar.className = 'aloud';
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
