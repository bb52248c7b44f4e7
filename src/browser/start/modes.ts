/**
 * What is chosen by the reader or given by the app, written on <html>: data-mode, data-theme, data-js, and data-in-app: read
 * inside 微信 (企业微信 says the same), QQ but not the browser of that name, 支付宝, 钉钉 or 微博, where no file can be saved and
 * no calendar answers `webcal:`.
 */
import { store, stored } from '../storage.ts';

const APPS = /MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo/i;

export function startModes({ dataset }: HTMLElement): void {
  dataset['js'] = '';
  if (APPS.test(navigator.userAgent)) dataset['inApp'] = '';
  const asked = new URLSearchParams(location.search).get('mode') ?? dataset['mode'];
  if ((asked ?? stored('mode')) === 'elder') dataset['mode'] = 'elder';
  if (asked) store('mode', asked);
  const theme = stored('theme');
  if (theme) dataset['theme'] = theme;
}
