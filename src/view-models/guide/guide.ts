/** The documents for those who run a site. */
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';

/** A rendered document: src/loading/guide/guide.ts. */
export interface GuideText {
  id: string;
  title: string;
  /** What it is about, as plain text. */
  lede: string;
  sections: { id: string; title: string }[];
  /** File names of the pictures that it shows. */
  pictures: string[];
  html: string;
}

export interface GuideLink {
  title: string;
  lede: string;
  href: string;
  lang: 'zh-CN' | 'en';
}

export interface GuideView extends Pick<GuideText, 'title' | 'lede' | 'sections' | 'html'> {
  meta: PageMeta;
  site: SiteView;
  lang: GuideLink['lang'];
  /** The same in the other language. */
  other: GuideLink | undefined;
  /** The document before and after, in the same language. */
  previous: GuideLink | undefined;
  next: GuideLink | undefined;
}

export interface GuideIndexView {
  meta: PageMeta;
  site: SiteView;
  chinese: GuideLink[];
  english: GuideLink[];
}

/**
 * The list and each document, on a site that shows them.
 * @param readTexts is not called on others, so that nothing in a document keeps them from being built
 */
export const guidePaths = (
  { catalogue }: World,
  readTexts: () => readonly GuideText[],
): { params: { doc: string | undefined } }[] =>
  catalogue.site.docs ? [undefined, ...readTexts().map(({ id }) => id)].map((doc) => ({ params: { doc } })) : [];

/** The pictures of the documents, likewise. */
export const guidePictures = (
  { catalogue }: World,
  readTexts: () => readonly GuideText[],
): { params: { file: string } }[] =>
  catalogue.site.docs
    ? [...new Set(readTexts().flatMap(({ pictures }) => pictures))].map((file) => ({ params: { file } }))
    : [];

const TITLE = '管网站的文档';
const ENGLISH = /-en$/;

export function guideIndexView(world: World, texts: readonly GuideText[]): GuideIndexView {
  const links = texts.map(linkTo);
  return {
    meta: {
      title: TITLE,
      description: '怎么建一个这样的网站，怎么发布、每月怎么更新、怎么升级和备份。',
      path: urls.docs(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    chinese: links.filter(({ lang }) => lang === 'zh-CN'),
    english: links.filter(({ lang }) => lang === 'en'),
  };
}

export function guideView(world: World, texts: readonly GuideText[], id: string): GuideView {
  const text = texts.find((one) => one.id === id);
  if (text === undefined) throw new Error(`There is no document ${id}.`);
  const lang = langOf(id);
  const same = texts.filter((one) => langOf(one.id) === lang);
  const place = same.indexOf(text);
  const link = (one: GuideText | undefined) => (one === undefined ? undefined : linkTo(one));
  const otherId = lang === 'en' ? id.replace(ENGLISH, '') : `${id}-en`;
  return {
    ...text,
    meta: {
      title: text.title,
      description: text.lede,
      path: urls.doc(id),
      crumbs: [
        { name: TITLE, href: urls.docs() },
        { name: text.title, href: urls.doc(id) },
      ],
      data: [],
    },
    site: siteView(world),
    lang,
    other: link(texts.find((one) => one.id === otherId)),
    previous: link(same[place - 1]),
    next: link(same[place + 1]),
  };
}

const langOf = (id: string): GuideLink['lang'] => (ENGLISH.test(id) ? 'en' : 'zh-CN');
const linkTo = ({ id, title, lede }: GuideText): GuideLink => ({ title, lede, href: urls.doc(id), lang: langOf(id) });
