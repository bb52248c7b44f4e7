/** `node scripts/check.ts [folder]`: reads content/ without Astro and prints every problem at once; exit 1 on any. */
import { resolve } from 'node:path';
import { contentFolder } from '../src/loading/content-folder.ts';
import { loadFromDisk } from '../src/loading/from-disk.ts';
import { handbookProblems } from '../src/loading/handbook-file.ts';
import { printProblems } from '../src/loading/problems.ts';

const argument = process.argv[2];
const folder = argument === undefined ? contentFolder() : resolve(argument);
const { problems: inContent, fileCount } = loadFromDisk(folder);
const problems = [...inContent, ...handbookProblems(folder)];
if (problems.length > 0) {
  console.error(`${printProblems(problems)}\n\n内容检查：${fileCount} 个文件，共 ${problems.length} 处要改`);
  process.exitCode = 1;
} else {
  console.log(`内容检查：${fileCount} 个文件，没有问题`);
}
