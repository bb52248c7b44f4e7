import { loadFromDisk, type DiskContent } from './from-disk.ts';
import { unreadablePhotos } from './photos/decode.ts';

/**
 * Loads the content with all its problems. Decoding photos is slow, so it happens only if there are no other problems.
 */
export async function loadChecked(root: string): Promise<DiskContent> {
  const content = loadFromDisk(root);
  return content.problems.length > 0
    ? content
    : { ...content, problems: await unreadablePhotos(root, content.entries) };
}
