/** The page that makes the snippet for a frame. */
import { coveredDistricts } from '../../domain/coverage/districts.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { snippetOf } from './snippet.ts';

interface Choice {
  name: string;
  frame: string;
  page: string;
}

export interface EmbedPageView {
  meta: PageMeta;
  site: SiteView;
  groups: { name: string; choices: Choice[] }[];
  /** The first choice: what the page shows without JavaScript. */
  first: Choice;
  lede: string;
  snippet: string;
}

export function embedPageView(world: World): EmbedPageView {
  const { catalogue, links } = world;
  const { site } = catalogue;
  const choice = (name: string, frame: string, page: string): Choice => ({
    name,
    frame: urls.absolute(frame, site.url),
    page: urls.absolute(page, site.url),
  });
  // Those with dates first, so that the page shows one that has something.
  const covered = coveredDistricts(world);
  const districts = [...catalogue.districts.values()].toSorted(
    (one, other) => Number(covered.includes(other.id)) - Number(covered.includes(one.id)),
  );
  const groups = districts.map(({ id, name }) => ({
    name,
    choices: [
      choice(name, urls.embedDistrict(id), urls.district(id)),
      ...links
        .stationsOfDistrict(id)
        .map((station) =>
          choice(station.short ?? station.name, urls.embedStation(station.key), urls.station(station.key)),
        ),
      ...links.teamsOfDistrict(id).map((team) => choice(team.name, urls.embedTeam(team.key), urls.team(team.key))),
    ],
  }));
  const first = groups[0]?.choices[0] ?? choice(site.name, urls.home(), urls.home());
  const lede = `把一个站点${catalogue.teams.size > 0 ? '、一支队伍' : ''}或一个区县的本周活动放进街道、学校的网站`;
  return {
    meta: {
      title: '放进您的网站',
      description: `${lede}：选好，复制一段代码。`,
      path: urls.embed(),
      crumbs: [{ name: '媒体引用', href: urls.press() }, { name: '放进您的网站' }],
      data: [],
    },
    site: siteView(world),
    groups,
    first,
    lede: `${lede}。不用申请，不收集任何人的信息。`,
    snippet: snippetOf({ ...first, width: undefined, follows: false }),
  };
}
