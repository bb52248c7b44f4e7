/** Finds districts, stations and teams of a province by parts of their names. */

/** @param text places.txt, described in places.ts */
export function parsed(text) {
  let district = '';
  let url = '';
  let id = '';
  let town = '';
  const place = (name, path, more = '') => ({
    name,
    district,
    address: url + path,
    text: folded(`${name} ${district} ${more}`),
  });
  return text.split('\n').flatMap((line) => {
    const [first, second, third] = line.replace(/^[=+-]/, '').split('\t');
    if (line.startsWith('=')) {
      [district, url, id] = [first, second, third];
      return place(first, `districts/${id}/`);
    }
    if (line.startsWith('+')) {
      town = first;
      return [];
    }
    return line.startsWith('-')
      ? place(first, `teams/${id}/${second}/`)
      : place(first, `stations/${id}/${second}/`, town);
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
