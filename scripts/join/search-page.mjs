/** The search page of a province. Activities are found by the searches of its districts, which the page lists. */
import { parsed, search } from './search.mjs';

const MAX_SHOWN = 40;

const form = document.querySelector('form');
const input = document.querySelector('#q');
const status = document.querySelector('[role=status]');
const list = document.querySelector('#found');

/** Fetched when the field is first used. */
let places;
const load = () =>
  (places ??= fetch(new URL('places.txt', import.meta.url)).then(async (response) => parsed(await response.text())));

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('focus', load, { once: true });
input.addEventListener('input', show);

async function show() {
  const found = search(await load(), input.value);
  status.textContent = input.value.trim() === '' ? '' : `找到${found.length}个`;
  list.replaceChildren(...found.slice(0, MAX_SHOWN).map(itemOf));
}

function itemOf({ name, district, address }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = name;
  item.append(link, district === name ? '' : ` ${district}`);
  return item;
}
