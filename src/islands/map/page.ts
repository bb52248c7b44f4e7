/** Entry script of the map: hydrates it around the static list and the legend of the page. */
import { createElement, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ownDistrict } from '../../browser/own-place.ts';
import { StationMap } from './StationMap.tsx';

const root = document.querySelector<HTMLElement>('[data-island="map"]')!;

/** What the build has rendered there, left as it is. */
function slot(name: 'legend' | 'list'): ReactElement {
  const { innerHTML: html } = root.querySelector(`[data-slot="${name}"]`)!;
  return createElement('div', {
    className: 'map-slot',
    'data-slot': name,
    dangerouslySetInnerHTML: { __html: html },
  });
}

hydrateRoot(root, createElement(StationMap, { home: ownDistrict(), legend: slot('legend') }, slot('list')));
root.dataset['live'] = '';
