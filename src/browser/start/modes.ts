/**
 * Writes the reader's modes on <html>: data-mode, data-theme, data-js, and data-in-app inside 微信 (企业微信 has the same user
 * agent), QQ (not QQ浏览器), 支付宝, 钉钉 and 微博, whose built-in browsers cannot save files or open `webcal:` links.
 */
import { store, stored } from '../storage.ts';

const APPS = /MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo/i;

export function applyModes({ dataset }: HTMLElement): void {
  dataset['js'] = '';
  if (APPS.test(navigator.userAgent)) dataset['inApp'] = '';
  const mode = new URLSearchParams(location.search).get('mode') || dataset['mode'] || stored('mode');
  if (mode === 'elder') dataset['mode'] = mode;
  if (mode) store('mode', mode);
  const theme = stored('theme');
  if (theme) dataset['theme'] = theme;
}
