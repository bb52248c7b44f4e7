/**
 * Writes the reader's modes on <html>: data-mode, data-theme, data-js, data-zone outside Beijing time, and data-in-app inside 微信
 * (企业微信 has the same user agent), QQ (not QQ浏览器), 支付宝, 钉钉 and 微博, whose built-in browsers cannot save files or open
 * `webcal:` links.
 */
import { keepsShanghaiTime } from '../../clock.ts';
import { store, stored } from '../storage.ts';

const APPS = /MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo/i;

export function applyModes({ dataset }: HTMLElement): void {
  dataset['js'] = '';
  if (APPS.test(navigator.userAgent)) dataset['inApp'] = '';
  const mode = new URLSearchParams(location.search).get('mode') || dataset['mode'] || stored('mode');
  if (mode === 'elder') dataset['mode'] = mode;
  if (mode) store('mode', mode);
  // Times on the pages are those of Shanghai: styles/shared.css says so to readers elsewhere.
  if (!keepsShanghaiTime()) dataset['zone'] = '';
  const theme = stored('theme');
  if (theme) dataset['theme'] = theme;
}
