/** The HTML that puts a frame into another site. Runs in the browser too. */

export interface Snippet {
  /** Full addresses. */
  frame: string;
  page: string;
  name: string;
  /** CSS pixels; undefined for as wide as its place. */
  width: number | undefined;
  /** With a script that follows the height of the content; many sites do not allow one. */
  follows: boolean;
}

/** CSS pixels: six activities. */
const HEIGHT = 520;

export function snippetOf({ frame, page, name, width, follows }: Snippet): string {
  const title = escaped(`${name}本周活动`);
  const size = `width="${width === undefined ? '100%' : String(width)}" height="${String(HEIGHT)}"`;
  const lines = [
    `<iframe src="${escaped(frame)}" title="${title}" ${size} style="border:0" loading="lazy"></iframe>`,
    `<p><a href="${escaped(page)}">${escaped(name)}的活动</a></p>`,
    ...(follows ? [FOLLOW.replace('FRAME', frame)] : []),
  ];
  return lines.join('\n');
}

/** Only a message from this very frame counts. */
const FOLLOW = `<script>
addEventListener('message', function (event) {
  var frame = document.querySelector('iframe[src="FRAME"]');
  if (frame && event.source === frame.contentWindow && event.data.type === 'embed-height') frame.height = event.data.height;
});
</script>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
