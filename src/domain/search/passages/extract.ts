/** Extracts the passages of each entry, section by section. A check of the built site verifies that each is on the page it links to. */
import type { Activity, Brand, Concept, District, Menu, Past, Station, Team } from '../../catalogue.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { figuresOf, figureText } from '../../press/figure.ts';
import type { Figure } from '../../schema/fields.ts';
import type { Section, Passage } from './passage.ts';

export function passagesOfDistrict(district: District): Passage[] {
  const {
    summary,
    slogan,
    sloganNote,
    models,
    network,
    careLine,
    hotline,
    categories,
    platforms,
    focusGroups,
    honours,
    partners,
    figures,
    body,
  } = district;
  const lists = [focusGroups, namesOf(honours), partners].filter(({ length }) => length > 0);
  return [
    ...passage('head', summary, slogan, sloganNote),
    ...models.flatMap(({ name, note, steps }, index) =>
      numbered('model', index + 1, [name, note, ...steps.flatMap((step) => [step.name, step.note])]),
    ),
    ...passage('text', plainText(body)),
    ...factsOf(figures),
    ...passage('network', ...network.flatMap(({ name, note }) => [name, note])),
    ...passage('care', careLine?.name, careLine?.phone),
    // The page shows a hotline only with its number.
    ...(hotline?.phone === undefined ? [] : passage('hotline', hotline.phone, hotline.note)),
    ...categories.flatMap(({ name, items }, index) => numbered('cat', index, [name, ...items])),
    ...lists.flatMap((items, index) => numbered('word', index, items)),
    ...passage('platforms', ...platforms.flatMap(({ name, kind }) => [name, kind])),
  ];
}

export function passagesOfStation(station: Station, menus: readonly Menu[]): Passage[] {
  const {
    highlight,
    status,
    statusNote,
    town,
    address,
    hours,
    accessibility,
    contact,
    areas,
    features,
    honours,
    figures,
    rating,
    body,
  } = station;
  return [
    ...passage('head', highlight, status === '启用' ? undefined : statusNote),
    ...passage('place', town, address, hours, ...accessibility, contact?.phone),
    ...passage('text', plainText(body), ...features, ...namesOf(honours)),
    ...areas.flatMap(({ name, note }) => passage('areas', name, note)),
    ...factsOf(figuresOf({ figures, rating })),
    ...menus.flatMap(({ month, theme }) =>
      numbered('theme', Number(month.replace('-', '')), [theme.title, theme.text]),
    ),
  ];
}

export function passagesOfTeam({
  kind,
  founded,
  size,
  focus,
  rhythm,
  honours,
  partners,
  roles,
  figures,
  rating,
  body,
}: Team): Passage[] {
  return [
    ...passage('text', plainText(body)),
    ...passage('facts', kind, founded, rhythm, ...roles),
    ...passage('facts', ...focus),
    ...passage('facts', ...partners),
    ...passage('facts', ...namesOf(honours)),
    ...factsOf(figuresOf({ size, figures, rating })),
  ];
}

export function passagesOfBrand({
  level,
  generation,
  themes,
  figures,
  rating,
  honours,
  awards,
  body,
}: Brand): Passage[] {
  return [
    ...passage('head', level, generation),
    ...passage('text', plainText(body), ...themes, ...namesOf(honours)),
    ...passage('text', ...awards.flatMap(({ name, note }) => [name, note])),
    ...factsOf(figuresOf({ figures, rating })),
  ];
}

/** The models and figures on its page belong to districts, teams and brands, and are found there. */
export function passagesOfConcept({ summary, unknown, body }: Concept): Passage[] {
  return [...passage('head', summary), ...passage('text', plainText(body)), ...passage('unknown', ...unknown)];
}

export function passagesOfActivity({ summary, bring, join }: Activity): Passage[] {
  return [
    ...passage('what', summary),
    ...passage('bring', ...bring),
    ...passage('join', join?.note),
    ...passage('head', join?.phone),
  ];
}

export function passagesOfPast({ result, partners, note }: Past): Passage[] {
  return [...passage('past', ...partners.map(({ name }) => name)), ...passage('past', result, note)];
}

/** One passage per figure, so that an excerpt shows only the matching one. */
function factsOf(figures: readonly Figure[]): Passage[] {
  return figures.flatMap(({ label, display, unit, note }) =>
    passage('facts', `${label}：${figureText({ label, display, unit })}`, note),
  );
}

function passage(section: Section, ...texts: readonly (string | undefined)[]): Passage[] {
  const text = sentences(texts);
  return text === '' ? [] : [{ section, text }];
}

const namesOf = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

const numbered = (section: Section, number: number, texts: readonly (string | undefined)[]): Passage[] =>
  passage(section, ...texts).map((one) => ({ ...one, number }));

const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => part!.replace(/[。；，]$/u, ''))
    .join('。');
