var root = document.documentElement;
root.dataset.js = '';
if (/MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo/i.test(navigator.userAgent)) root.dataset.inApp = '';
var asked = new URLSearchParams(location.search).get('mode') || root.dataset.mode;
if (asked === 'elder') root.dataset.mode = 'elder';
var now = new Date(new Date().getTime() + 288e5);
var today = now.toISOString().slice(0, 10);
now.setUTCDate(now.getUTCDate() - (now.getUTCDay() + 6) % 7);
var period = root.dataset.period;
root.dataset.year = today.slice(0, 4);
if (period && (period === today.slice(0, 7) || period === now.toISOString().slice(0, 10))) root.dataset.present = '';
try {
  if (asked) localStorage.setItem('mode', asked);
  else if (localStorage.getItem('mode') === 'elder') root.dataset.mode = 'elder';
  var theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;
} catch (refused) { /* storage is off */ }
