import { expect, test } from 'vitest';
import { withPhoneLinks } from './phone-links.ts';

test.each([
  ['<p>打95013-00534。</p>', '<p>打<a href="tel:9501300534">95013-00534</a>。</p>'],
  ['<h1>热线<b>95013-00534</b></h1>', '<h1>热线<b><a href="tel:9501300534">95013-00534</a></b></h1>'],
  [
    '<p title="打12356">12356&nbsp;和0534-000 0000</p>',
    '<p title="打12356"><a href="tel:12356">12356</a>&nbsp;和<a href="tel:05340000000">0534-000 0000</a></p>',
  ],
  [
    '<astro-island><p>12356</p><astro-slot><p>12356</p></astro-slot></astro-island>',
    '<astro-island><p>12356</p><astro-slot><p><a href="tel:12356">12356</a></p></astro-slot></astro-island>',
  ],
])('links the numbers in %s', (html, linked) => {
  expect(withPhoneLinks(html)).toBe(linked);
});

test.each([
  '<p>没有号码</p>',
  '<a href="/x/">热线<span>12356</span></a>',
  '<button>打12356</button>',
  '<head><title>12356</title></head>',
  '<script>"12356"</script>',
  '<div data-island="search"><p>12356</p></div>',
  '<textarea>12356</textarea>',
  '<p data-number="12356">心理热线</p>',
])('leaves %s unchanged', (html) => {
  expect(withPhoneLinks(html)).toBe(html);
});
