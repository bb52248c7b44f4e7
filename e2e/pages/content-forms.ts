/**
 * The content forms at /bianji/neirong/, on a copy of the content in the browser's own file system: a test cannot choose a folder of
 * this computer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ADDRESS, CONTENT, ROOT } from '../address.ts';

/** By path in the repository, which is the folder of the content: `codeHost.path` of the site under test is `.`. */
export type Files = Record<string, string>;

export class ContentForms {
  /** Requests to other hosts, missing files, and what the policy of the page refused. */
  readonly faults: string[] = [];

  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(files: Files): Promise<void> {
    this.page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(ADDRESS)) this.faults.push(request.url());
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.status()} ${response.url()}`);
    });
    this.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(message.text());
    });
    this.page.on('pageerror', (error) => this.faults.push(error.message));
    await this.page.addInitScript(() => {
      const own = { showDirectoryPicker: () => navigator.storage.getDirectory() };
      Object.assign(globalThis, own);
      Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
    });
    await this.page.goto(`${ADDRESS}bianji/neirong/`);
    await this.page.evaluate(writeFiles, { ...files, '.git/HEAD': '' });
    await this.page.getByRole('button', { name: '使用本地仓库' }).click();
    await this.page.getByText('集合', { exact: true }).waitFor();
  }

  /** @param id of the entry: `yangban/lifa` */
  async edit(collection: string, id: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/collections/${collection}/entries/${id}`);
    await this.page.getByRole('button', { name: '保存' }).waitFor();
  }

  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true }).first();
  }

  /** @param key of a list in the schema */
  async removeFirst(key: string): Promise<void> {
    const list = this.page.locator(`[data-key-path="${key}"]`);
    // Items are drawn once they are in sight.
    await list.evaluate((element) => {
      element.scrollIntoView();
    });
    await list.getByRole('button', { name: '移除' }).first().click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: '保存' }).click();
    await this.page.getByText('条目已保存').waitFor();
  }

  /** As they are now. */
  files(): Promise<Files> {
    return this.page.evaluate(readFiles);
  }
}

export function contentFiles(): Files {
  const folder = join(ROOT, CONTENT);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|json)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

async function writeFiles(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let folder = root;
    for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true });
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writer.write(text);
    await writer.close();
  }
}

async function readFiles(): Promise<Files> {
  const files: Files = {};
  const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    // TypeScript's DOM types leave out the iterators of a folder.
    const { entries } = folder as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> };
    for await (const [name, handle] of entries.call(folder)) {
      if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
      else files[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  await read(await navigator.storage.getDirectory(), '');
  delete files['.git/HEAD'];
  return files;
}
