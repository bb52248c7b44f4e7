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

/** Runs a command; prints a WrongArgument and sets exit code 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof WrongArgument)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
