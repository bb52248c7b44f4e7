/** Command-line parsing for editors' scripts: a wrong argument prints one sentence and exits with 2. */
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { internalEnv } from '../../src/env.ts';

/** A wrong command line; the message says what to type. */
export class WrongArgument extends Error {}

/** `util.parseArgs`. @throws {WrongArgument} with the usage, for options that it does not know */
export function parseOptions<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch {
    throw new WrongArgument(`看不懂 “${(config.args ?? []).join(' ')}”。${usage}`);
  }
}

/** A path on the command line is relative to where the command was called: npm changes to the folder of package.json. */
export const givenPath = (path: string): string => resolve(internalEnv.INIT_CWD, path);

/** Runs a command; prints a WrongArgument, or why a file cannot be read or written, and sets exit code 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const message = error instanceof WrongArgument ? error.message : fileTrouble(error);
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 2;
  }
}

/** Why the system refused, by its code. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: '没有权限。请换一个文件夹，或请管这台机器的人给权限。',
  EPERM: '没有权限。请换一个文件夹，或请管这台机器的人给权限。',
  EROFS: '所在的磁盘只能读，不能写。请换一个文件夹。',
  ENOSPC: '磁盘满了。请腾出一些再运行。',
  ENOTDIR: '或它上面的一级是文件，不是文件夹。请检查路径。',
  EEXIST: '是文件，不是文件夹。请检查路径。',
  EISDIR: '是文件夹，不是文件。请检查路径。',
  ENOENT: '没有找到。请检查路径。',
  ENAMETOOLONG: '名字太长。请换短一些的。',
};

function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const isTaken = error.code === 'EEXIST' && 'syscall' in error && error.syscall === 'open';
  const refusal = isTaken ? '已经有了，没有改动它。' : REFUSALS[String(error.code)];
  return refusal === undefined ? undefined : `${String(error.path)} ${refusal}`;
}
