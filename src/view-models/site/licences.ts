/** Licences of redistributed software, fonts and data, as a page and a text file. */
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from './page.ts';
import type { World } from '../../domain/world.ts';

export interface Licence {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the site redistributes of it. */
  use: string;
  version: string;
  /** SPDX: https://spdx.org/licenses/ */
  licence: string;
  text: string;
}

export interface LicencesView {
  meta: PageMeta;
  site: SiteView;
  file: string;
  licences: readonly Licence[];
}

export function licencesView(world: World, licences: readonly Licence[]): LicencesView {
  const crumbs = [
    { name: '关于本站', href: urls.about() },
    { name: '开源许可', href: urls.licences() },
  ];
  return {
    meta: {
      title: '开源许可',
      description: '本站用到的别人的程序、字体和地图数据，各是什么许可，全文在这里。',
      path: urls.licences(),
      crumbs,
      data: [],
    },
    site: siteView(world),
    file: urls.licencesFile(),
    licences,
  };
}

export function licencesText(licences: readonly Licence[]): string {
  const line = '='.repeat(76);
  return licences
    .map(
      ({ title, version, licence, use, text }) =>
        `${line}\n${title} ${version} · ${licence} · ${use}\n${line}\n\n${text}\n`,
    )
    .join('\n');
}
