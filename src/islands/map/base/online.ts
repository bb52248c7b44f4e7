/** Base maps that a site may configure: tiles of a host, or a PMTiles archive. They cover the embedded base once they load. */
import type { GridLayer as Layer, Map as LeafletMap } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import type { MapBase } from '../../../view-models/map/data.ts';
import { isDark, onColourSchemeChange } from './colour-scheme.ts';
import { DomUtil, GridLayer } from '../leaflet/leaflet.ts';

const Z_INDEX = 2;

export async function addOnlineBase(map: LeafletMap, base: MapBase): Promise<void> {
  if (base.url === undefined) return;
  if (base.kind === 'tiles') {
    createTileLayer(base, base.url).setZIndex(Z_INDEX).addTo(map);
    return;
  }
  const createLayer = await openArchive(base.url);
  let layer = createLayer().setZIndex(Z_INDEX).addTo(map);
  // A layer has fixed colours: another colour scheme needs another layer of the same archive.
  map.on(
    'unload',
    onColourSchemeChange(() => {
      layer.remove();
      layer = createLayer().setZIndex(Z_INDEX).addTo(map);
    }),
  );
}

function createTileLayer({ subdomains = 'abc', maxZoom = 18 }: MapBase, url: string): Layer {
  return new TileLayer(url, { subdomains, maxNativeZoom: maxZoom, className: 'map-tiles', updateWhenZooming: false });
}

/** protomaps-leaflet expects these parts of Leaflet as a global. */
async function openArchive(url: string): Promise<() => Layer> {
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  const { leafletLayer, PmtilesSource } = await import('protomaps-leaflet');
  const { p } = new PmtilesSource(url, true);
  // Beyond the highest zoom of the archive, its last tiles are scaled up.
  const { maxZoom } = await p.getHeader();
  return () =>
    leafletLayer({
      url: p,
      maxDataZoom: maxZoom,
      flavor: isDark() ? 'dark' : 'light',
      lang: 'zh-Hans',
    }) as unknown as Layer;
}
