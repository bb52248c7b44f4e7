/** The facts on one team as CSV and JSON, each with 截至, sources and citation. */
import type { Team } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { citationText, entryCitation } from '../../view-models/press/citation.ts';
import type { SourceView } from '../../view-models/press/fact.ts';
import { isPhotograph } from '../../view-models/site/photo.ts';
import { organizationData } from '../../view-models/site/structured-data.ts';
import { teamFacts, type TeamFact } from '../../view-models/team/facts.ts';
import type { World } from '../../domain/world.ts';
import { csv } from './csv.ts';

export function teamFactsCsv(world: World, key: string): string {
  const team = world.catalogue.teams.get(key)!;
  const cited = { name: team.name, ...citeOf(world, team) };
  const rows = teamFacts(world, team).facts.map((fact) => COLUMNS.map(([, cell]) => cell(fact, cited)));
  return csv([COLUMNS.map(([heading]) => heading), ...rows]);
}

interface CitedTeam {
  name: string;
  citation: string;
  link: string;
}
type Cell = (fact: TeamFact, team: CitedTeam) => string | number;

const COLUMNS: readonly [heading: string, cell: Cell][] = [
  ['队伍', (_, { name }) => name],
  ['类别', ({ group }) => group],
  ['项目', ({ label }) => label],
  ['内容', ({ text }) => text],
  ['数值', ({ value }) => value ?? ''],
  ['单位', ({ unit }) => unit],
  ['截至', ({ asOf }) => asOf],
  ['说明', ({ note }) => note],
  ['来源', ({ sources }) => sources.map(({ text }) => text).join('；')],
  ['来源说明', ({ sources }) => sources.map(({ note }) => note).join('；')],
  ['来源网址', ({ sources }) => sources.flatMap(({ url }) => url ?? []).join(' ')],
  ['引用格式', (_, { citation }) => citation],
  ['永久网址', (_, { link }) => link],
];

/** Names from https://schema.org/Organization and /PropertyValue; only `asOf` is not part of schema.org. */
export function teamFactsJson(world: World, key: string): string {
  const { catalogue } = world;
  const team = catalogue.teams.get(key)!;
  const district = catalogue.districts.get(team.district)!;
  const { citation, link } = citeOf(world, team);
  const photographs = team.photos.filter(isPhotograph);
  const data = {
    '@context': 'https://schema.org',
    '@id': link,
    ...organizationData(world, team),
    additionalType: team.kind,
    areaServed: {
      '@type': 'AdministrativeArea',
      name: `${district.city}${district.name === district.city ? '' : district.name}`,
      url: urls.absolute(urls.district(district.id), catalogue.site.url),
    },
    ...(team.honours.length > 0 ? { award: team.honours.map(({ name }) => name) } : {}),
    creditText: citation,
    ...(photographs.length > 0
      ? {
          image: photographs.map(({ file, alt, credit, licence }) => ({
            '@type': 'ImageObject',
            contentUrl: urls.absolute(urls.teamPhoto(key, file), catalogue.site.url),
            caption: alt,
            creditText: credit,
            license: licence,
          })),
        }
      : {}),
    additionalProperty: teamFacts(world, team).facts.map(propertyOf),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Numbers keep the wording of the source as `alternateName`: 960余次 is not 960. */
function propertyOf({ group, label, text, value, unit, asOf, note, sources }: TeamFact): object {
  return {
    '@type': 'PropertyValue',
    propertyID: group,
    name: label,
    value: value ?? text,
    ...(unit ? { unitText: unit } : {}),
    ...(value === undefined ? {} : { alternateName: text }),
    ...(asOf ? { asOf } : {}),
    ...(note ? { description: note } : {}),
    citation: sources.map(workOf),
  };
}

const workOf = ({ text, note, publisher, url }: SourceView): object => ({
  '@type': 'CreativeWork',
  name: text,
  publisher,
  description: note,
  ...(url ? { url } : {}),
});

function citeOf(world: World, team: Team): Pick<CitedTeam, 'citation' | 'link'> {
  const cited = entryCitation(world, { kind: 'team', key: team.key }, team.name, urls.team(team.key));
  return { citation: citationText(cited), link: cited.link };
}
