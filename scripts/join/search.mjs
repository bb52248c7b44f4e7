/** Finds districts, stations and teams of a province by parts of their names. */

/** @param text places.txt, described in places.ts */
export function parsed(text) {
  let district = '';
  let url = '';
  return text.split('\n').map((line) => {
    const [first, second, third = ''] = line.replace(/^=/, '').split('\t');
    if (line.startsWith('=')) [district, url] = [first, second];
    const address = url + (line.startsWith('=') ? third : second);
    return { name: first, district, address, text: folded(`${first} ${district} ${third}`) };
  });
}

/** Every word of the query must occur; names that begin with the query come first. */
export function search(all, query) {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = all.filter(({ text }) => words.every((word) => text.includes(word)));
  const isFirst = ({ text }) => text.startsWith(words[0]);
  return [...found.filter(isFirst), ...found.filter((place) => !isFirst(place))];
}

const folded = (text) => text.normalize('NFKC').toLowerCase();
