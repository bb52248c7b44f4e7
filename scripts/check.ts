/** `node scripts/check.ts [folder]`: reads content/ without Astro and prints every problem at once; exit 1 on any. */
import { resolve } from 'node:path';
import { contentFolder } from '../src/loading/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { printProblems } from '../src/loading/problems.ts';

const folder = process.argv[2];
const { problems, fileCount } = loadFromDisk(folder === undefined ? contentFolder() : resolve(folder));
if (problems.length > 0) {
  console.error(printProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`内容检查：${String(fileCount)} 个文件，没有问题`);
}
