import { loadFromDisk, type DiskContent } from './from-disk.ts';
import { unreadablePhotos } from './photos/decode.ts';

/** Content with everything that keeps it from being published: what takes time is looked at once the rest is right. */
export async function loadChecked(root: string): Promise<DiskContent> {
  const content = loadFromDisk(root);
  return content.problems.length > 0
    ? content
    : { ...content, problems: await unreadablePhotos(root, content.entries) };
}
