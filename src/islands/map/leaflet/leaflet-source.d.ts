/** Leaflet's source modules: importing only those in use takes 25 kB gzip, with supercluster, instead of 47. */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export { GridLayer } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
declare module 'leaflet/src/dom/DomUtil.js' {
  import { DomUtil } from 'leaflet';
  export const { create, remove, removeClass }: typeof DomUtil;
}
declare module 'leaflet/src/map/handler/*';
