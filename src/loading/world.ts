/** Loads the content for the pages of the site. A build reads it once; in development it is read again after each change. */
import { makeWorld, type World } from '../domain/world.ts';
import { env } from '../env.ts';
import { buildDay } from './build-day.ts';
import { loadChecked } from './checked.ts';
import { contentFolder } from './files/content-folder.ts';
import { newestFile } from './files/newest-file.ts';
import { contentRevisions } from './git/history.ts';
import { versionsOf } from './git/versions.ts';
import { revisionsOf } from './git/revisions.ts';
import { photoSizes } from './photos/sizes.ts';
import { printProblems } from './problems.ts';

let world: Promise<World> | undefined;
let readAt = Number.NEGATIVE_INFINITY;

/** @throws the problems of the content, printed */
export function loadWorld(): Promise<World> {
  if (world === undefined) return (world = readWorld());
  return import.meta.env.DEV ? reloaded(world) : world;
}

async function readWorld(): Promise<World> {
  const folder = contentFolder();
  if (import.meta.env.DEV) readAt = newestFile(folder);
  const { entries, problems, digests, paths, logo } = await loadChecked(folder);
  if (problems.length > 0) throw new Error(`内容检查没有通过：\n${printProblems(problems)}`);
  const today = buildDay();
  const history = contentRevisions(folder);
  const revised = revisionsOf(folder, { digests, paths }, history);
  return {
    ...makeWorld(entries, today),
    ...revised,
    versions: versionsOf(
      { folder, entries, paths, blobs: history.hasHistory ? history.blobs : undefined },
      { ...revised, today },
    ),
    digests,
    photos: await photoSizes(folder, entries),
    pdf: env.PAPERS_PDF,
    ...(logo === undefined ? {} : { logo }),
  };
}

/** Logs problems and keeps the last valid content, so that an editor can go on looking at it. */
async function reloaded(last: Promise<World>): Promise<World> {
  if (newestFile(contentFolder()) === readAt) return last;
  try {
    world = Promise.resolve(await readWorld());
  } catch (error) {
    console.error((error as Error).message);
  }
  return world ?? last;
}
