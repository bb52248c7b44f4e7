/** Says what has changed since the version in the address (`?v=3f9c2a1b`); loaded on demand (browser/fresh/hold.ts). */
import {
  changedFacts,
  keepsFigures,
  type ArchivedVersion,
  type FactChange,
  type WithdrawnVersion,
} from '../../domain/press/changed-facts.ts';
import { isVersion } from '../../domain/typed/version.ts';

let isOpen = false;

/** @param section empty and hidden; `data-present` is the address of the file of the present version */
export function open(section: HTMLElement): void {
  if (isOpen) return;
  isOpen = true;
  section.hidden = false;
  const version = new URLSearchParams(location.search).get('v') ?? '';
  section.replaceChildren('正在核对您引用的版本……');
  answer(section.dataset['present']!, version).then(
    (parts) => {
      section.replaceChildren(...parts);
      // The link of a figure leads to its table, below this.
      if (location.hash) section.scrollIntoView();
    },
    () => section.replaceChildren(heading('现在核对不了'), '没有取到当时的内容，过一会儿再打开这一页。'),
  );
}

type Part = Node | string;

async function answer(present: string, version: string): Promise<Part[]> {
  const [cited, now] = await Promise.all([
    isVersion(version) ? fetched(present.replace(/[^/]+$/, `${version}.json`)) : undefined,
    fetched(present) as Promise<ArchivedVersion>,
  ]);
  if (cited === undefined)
    return [heading('没有找到您引用的版本'), `本站没有版本号${version}的副本，改过什么查不到。下面是现在的内容。`];
  if ('withdrawn' in cited)
    return [heading('您引用的版本已经撤下'), '里面有不该公开的内容。请改引现在的，从“怎样引用”里复制。'];
  if (cited.key !== now.key && cited.name !== now.name)
    return [heading('您引用的是另一页'), `版本号${version}是`, link(cited.name, cited.url), '的。'];
  const changes = changedFacts(cited.facts, now.facts);
  const when = `您引用的是${words(cited.updatedOn)}的内容，`;
  return changes.length === 0
    ? [heading('与您引用时一样'), `${when}到现在没有改过。`]
    : [
        heading(`您引用后改过${String(changes.length)}处`),
        `${when}现在是${words(now.updatedOn)}的。${keepsFigures(cited.facts, now.facts) ? '数字都没有变。' : ''}`,
        element('ol', ...changes.map(item)),
      ];
}

/** @returns undefined if there is no such file */
async function fetched(address: string): Promise<ArchivedVersion | WithdrawnVersion | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ArchivedVersion | WithdrawnVersion;
}

const item = ({ label, was, now }: FactChange): HTMLElement =>
  element('li', element('h3', label), element('dl', ...pair('原来', was), ...pair('现在', now)));

const pair = (term: string, text: string): HTMLElement[] => [element('dt', term), element('dd', text || '没有这一条')];

const heading = (text: string): HTMLElement => element('h2', text);

function link(text: string, href: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function element(name: string, ...children: readonly Part[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

const words = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');
