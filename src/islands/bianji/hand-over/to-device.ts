/** Copies texts to the clipboard, and saves files on the device. */

/** @returns false where the clipboard is denied, as in some apps and on pages without HTTPS */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}

const KEPT_MS = 60_000;
