import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { uninstalledPackages } from './packages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('names the packages that editors do not get, and the files that import them', () => {
  write({
    'package.json': JSON.stringify({
      scripts: {
        precheck: 'node scripts/setup.mjs',
        check: 'node scripts/check.ts && node scripts/build.ts',
        prebench: 'node scripts/setup.mjs --all',
        bench: 'node scripts/bench.ts',
      },
      dependencies: { astro: '1.0.0', '@scope/kept': '1.0.0' },
    }),
    'scripts/check.ts':
      "import { join } from 'node:path';\nimport type { A } from 'types';\nimport { b } from './b.ts';\n",
    'scripts/b.ts': "import {\n  c,\n} from '@scope/kept/c.js';\nexport const load = () => import('on-use');\n",
    'scripts/build.ts': "import 'styles/a.css';\nexport { x } from '@scope/lost';\n",
    'scripts/bench.ts': "import 'measuring';\n",
    'src/pages/index.astro': "---\nimport Card from '../components/Card.astro';\n---\n<Card />\n",
    'src/components/Card.astro': "---\nimport { draw } from 'drawing';\n---\n",
    'src/components/card.test.ts': "import 'vitest';\n",
  });
  expect(uninstalledPackages(root).map((text) => text.split(' to the ')[0])).toEqual([
    'scripts/b.ts: move on-use',
    'scripts/build.ts: move @scope/lost',
    'scripts/build.ts: move styles',
    'src/components/Card.astro: move drawing',
  ]);
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
