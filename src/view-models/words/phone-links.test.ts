import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPhones, withPhoneLinks } from './phone-links.ts';

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

test('links the same numbers with and without parsing the page', () => {
  const piece = fc.constantFrom(
    '打12356',
    '0534-000 0000',
    '<p>',
    '</p>',
    '<span class="nw">',
    '</span>',
    '<a href="/x/">',
    '<a class="btn" href="tel:12356" data-js>',
    '</a>',
    '<b>',
    '</b>',
    '<svg width="20" aria-hidden="true"><use href="/icons.svg#phone"></use></svg>',
    '<p title="打12356">',
    '<p title="大于>12356">',
    '<p title="见<a b>12356">',
    '<p title="见 <a b> 1">',
    '<p title="<script x">',
    '<script type="application/json">{"phone":"12356","less":"\\u003c"}</script>',
    '<textarea><a b>',
    '</textarea>',
    '<!-- <a b> -->',
    '<head>',
    '</head>',
    '<astro-island>',
    '</astro-island>',
    '“引号"\'',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join('');
      expect(withPhoneLinks(html)).toBe(linkPhones(html));
    }),
    { numRuns: 20_000 },
  );
});
