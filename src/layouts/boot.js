var root = document.documentElement;
if (!Object.groupBy) document.write('<script src="' + document.currentScript.dataset.older + '"></' + 'script>');
root.dataset.js = '';
if (/MicroMessenger|\bQQ\/|AlipayClient|DingTalk|Weibo/i.test(navigator.userAgent)) root.dataset.inApp = '';
function lost() { root.dataset.lost = ''; }
addEventListener('error', function (event) { if (!/IMG|LINK/.test(event.target.tagName)) lost(); }, true);
addEventListener('astro:hydration-error', lost);
setTimeout(lost, 20000);
var asked = new URLSearchParams(location.search).get('mode') || root.dataset.mode;
if (asked === 'elder') root.dataset.mode = 'elder';
try {
  if (asked) localStorage.setItem('mode', asked);
  else if (localStorage.getItem('mode') === 'elder') root.dataset.mode = 'elder';
  var theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;
} catch (refused) { /* storage is off */ }
