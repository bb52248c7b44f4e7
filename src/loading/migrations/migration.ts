/** Rewrites the files of a content folder from the forms of one version to those of the next: CONTENT_FORMAT in domain/schema/site.ts. */

/** A file below the content folder. */
export interface ContentText {
  /** With `/`. */
  path: string;
  text: string;
}

export interface Change {
  path: string;
  /** In Chinese, for the editor: what was changed, or what only a person can decide. */
  note: string;
}

export interface Migration {
  from: number;
  to: number;
  /** What it does, in Chinese. */
  title: string;
  /**
   * Of one file: its new text and what was done. It leaves alone what has the new form already, so that it can run twice.
   * A file that cannot be parsed is left to the check.
   * @param all files of the folder
   */
  rewrite: (file: ContentText, all: readonly ContentText[]) => { text: string; notes: string[] };
}

export interface Migrated {
  /** Files whose text is new. */
  files: ContentText[];
  changes: Change[];
}

/** @param files of the whole folder, at the version that the first migration begins with */
export function migrated(files: readonly ContentText[], migrations: readonly Migration[]): Migrated {
  const changes: Change[] = [];
  const rewritten = files.map((file) =>
    migrations.reduce((current, { rewrite }) => {
      const { text, notes } = rewrite(current, files);
      changes.push(...notes.map((note) => ({ path: file.path, note })));
      return { ...current, text };
    }, file),
  );
  return { files: rewritten.filter(({ text }, index) => text !== files[index]!.text), changes };
}
