import manifest from '../package.json' with { type: 'json' };

/** The program that made a page or a file, with its version: what a maintainer asks for when something is wrong. */
export const GENERATOR = `${manifest.name} ${manifest.version}`;
