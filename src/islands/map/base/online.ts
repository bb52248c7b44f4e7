/** What a site may put over the paper: tiles of a host, or an archive beside the site. Where they do not come, the paper is seen. */
import type { GridLayer as Layer, Map as LeafletMap } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import type { MapBase } from '../../../view-models/map/data.ts';
import { isDark, whenColoursChange } from './colours.ts';
import { DomUtil, GridLayer } from '../leaflet/leaflet.ts';

const ABOVE_THE_PAPER = 2;

export async function addOnlineBase(map: LeafletMap, base: MapBase): Promise<void> {
  if (base.url === undefined) return;
  if (base.kind === 'tiles') {
    tiles(base, base.url).setZIndex(ABOVE_THE_PAPER).addTo(map);
    return;
  }
  const make = await archive(base.url);
  let layer = make().setZIndex(ABOVE_THE_PAPER).addTo(map);
  // Its colours are its own: in others it is another layer of the same archive.
  map.on(
    'unload',
    whenColoursChange(() => {
      layer.remove();
      layer = make().setZIndex(ABOVE_THE_PAPER).addTo(map);
    }),
  );
}

function tiles({ subdomains = 'abc', maxZoom = 18 }: MapBase, url: string): Layer {
  return new TileLayer(url, { subdomains, maxNativeZoom: maxZoom, className: 'smap-tiles', updateWhenZooming: false });
}

/** Fetched only by sites that have an archive. It expects Leaflet as a global, of which it needs no more than this. */
async function archive(url: string): Promise<() => Layer> {
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  const { leafletLayer, PmtilesSource } = await import('protomaps-leaflet');
  const { p } = new PmtilesSource(url, true);
  // Nearer than the archive goes, its last tiles are drawn larger.
  const { maxZoom } = await p.getHeader();
  return () =>
    leafletLayer({
      url: p,
      maxDataZoom: maxZoom,
      flavor: isDark() ? 'dark' : 'light',
      lang: 'zh-Hans',
    }) as unknown as Layer;
}
