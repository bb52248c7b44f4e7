/**
 * Writes a small .pmtiles archive from the project's own data, to try out `map.pmtiles` of content/site.json:
 * `node scripts/pmtiles/sample.ts public/map.pmtiles [content]`.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { makeWorld } from '../../src/domain/world.ts';
import { loadFromDisk } from '../../src/loading/from-disk.ts';
import { landAreas } from '../../src/loading/land.ts';
import { mapData } from '../../src/view-models/map/places.ts';
import { dayOrExit } from '../build/build-day.ts';
import { pmtiles } from './archive.ts';
import { tilesOf } from './tiles.ts';

const [file, folder = 'content'] = process.argv.slice(2);
if (file === undefined) {
  console.error('要写到哪个文件？写法：node scripts/pmtiles/sample.ts public/map.pmtiles [内容文件夹]');
  process.exit(2);
}
const world = makeWorld(loadFromDisk(folder).entries, dayOrExit());
const { catalogue } = world;
const data = mapData(world, []);
const { tiles, bounds } = tilesOf(data, landAreas());
const archive = pmtiles(tiles, {
  bounds,
  metadata: {
    name: catalogue.site.name,
    attribution: 'Natural Earth',
    vector_layers: [
      { id: 'earth', fields: {} },
      { id: 'places', fields: { kind: 'String', name: 'String' } },
    ],
  },
});
writeFileSync(file, archive);
const setting = { pmtiles: basename(file), sketch: true, datum: 'WGS-84', attribution: '本站；海岸线 Natural Earth' };
console.log(`写好了 ${file}：${String(tiles.length)} 块，${(archive.length / 1000).toFixed(1)} kB。
要用它，在 content/site.json 里写："map": ${JSON.stringify(setting)}`);
