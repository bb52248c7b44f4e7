/** The modules of Leaflet that the map uses. Handlers register themselves on `Map` when they are imported. */
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { Map } from 'leaflet/src/map/Map.js';
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
