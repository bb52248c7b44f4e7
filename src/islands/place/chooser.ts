/** The form of the question: district and community, or the position of the device. Loaded when a button of the bar is tapped. */
import { findPlace, nearestStation } from '../../view-models/place/own-place.ts';
import type { PlacesData } from '../../view-models/place/places.ts';
import { createLocator } from '../nearby/position.ts';
import { LOCATION_ERROR_TEXTS } from '../nearby/words.ts';
import { choose } from './choice.ts';
import { loadPlaces } from './data.ts';

const FORM = `<label class="wf-d"><span class="small">区县</span><select name="district" aria-label="区县"></select></label>
<label class="wf-d"><span class="small">社区</span><select name="station" aria-label="社区"></select></label>
<button class="btn pri">就看这里</button>
<button type="button" class="btn" name="locate">用定位</button>
<button type="button" class="btn" name="all">看全部</button>
<p class="small" role="status">选的社区只记在这台设备上；定位只在您点了以后用一次。两样都不上传。</p>`;

/** Click handler of the buttons in the bar. */
export function open(button: HTMLElement): void {
  if ((button as HTMLButtonElement).value === 'all') location.assign(choose('all', location.href));
  else void openChooser(button.closest<HTMLElement>('.place')!);
}

/** A second tap closes it. */
async function openChooser(bar: HTMLElement): Promise<void> {
  const opened = bar.querySelector('form');
  if (opened) {
    opened.remove();
    return;
  }
  const form = document.createElement('form');
  form.className = 'place-form';
  form.innerHTML = FORM;
  bar.append(form);
  const status = form.querySelector('p')!;
  try {
    fill(form, status, await loadPlaces(bar.dataset['places']!));
  } catch {
    status.textContent = '社区名单没有打开，请连上网再点一次。';
  }
}

function fill(form: HTMLFormElement, status: HTMLElement, data: PlacesData): void {
  const [districts, stations] = form.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement];
  const [only] = data.districts;
  const isOneDistrict = data.districts.length === 1;
  const listStations = (): void => {
    const district = data.districts.find(({ id }) => id === districts.value);
    stations.replaceChildren(
      ...(district
        ? [
            new Option('不知道，先看全区', district.id),
            ...district.stations.map(({ key, name }) => new Option(name, key)),
          ]
        : [new Option('先选区县', '')]),
    );
    stations.disabled = !district;
  };
  const select = (place: string): void => {
    districts.value = findPlace(data, place)?.district.id ?? '';
    listStations();
    stations.value = place;
  };
  if (!isOneDistrict) districts.append(new Option('选区县', ''));
  districts.append(...data.districts.map(({ id, name }) => new Option(name, id)));
  districts.closest('label')!.hidden = isOneDistrict;
  const { at = '' } = document.documentElement.dataset;
  select(findPlace(data, at) ? at : isOneDistrict ? only!.id : '');
  (isOneDistrict ? stations : districts).focus();

  districts.addEventListener('change', listStations);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (stations.value) location.assign(choose(stations.value, location.href));
    else {
      status.textContent = '请先选一个区县。';
      districts.focus();
    }
  });
  (form.elements.namedItem('all') as HTMLElement).addEventListener('click', () => {
    location.assign(choose('all', location.href));
  });
  const locator = createLocator();
  (form.elements.namedItem('locate') as HTMLElement).addEventListener('click', () => {
    status.textContent = '正在定位……';
    locator.locate((result) => {
      if (typeof result === 'string') status.textContent = LOCATION_ERROR_TEXTS[result];
      else {
        const nearest = nearestStation(data, result.at);
        status.textContent = nearest
          ? `离您最近的是${nearest.name}，对的话点“就看这里”。`
          : '30公里以内没有社区，可以在上面选一个。';
        if (nearest) select(nearest.key);
      }
    });
  });
}
