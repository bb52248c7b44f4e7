/** `node scripts/handbook.ts`: writes the editors' handbook into the content folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handbook } from '../src/domain/handbook.ts';
import { contentFolder, shownPath } from '../src/loading/content-folder.ts';

const file = join(contentFolder(), 'README.md');
writeFileSync(file, handbook());
console.log(`${shownPath(file)} 已更新`);
