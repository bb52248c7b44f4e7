/** The facts of one version, as rows with the labels of the schema: whatever fields a file has, none is forgotten. */
import { childOf, fieldsOf, noteOf, type Schema } from '../handbook/field-notes.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import type { Figure } from '../schema/fields.ts';
import { figureNote, figureText } from './figure.ts';
import { isArchivedField, type VersionedEntry } from './version.ts';

/** A row of a version; shared with the browser, which compares two versions. */
export interface ArchivedFact {
  label: string;
  /** In the wording of the source: 960余次. */
  text: string;
  asOf?: string;
  note?: string;
  /** Ids of sources. */
  sources?: string[];
}

export type ReferredCollection = 'stations' | 'teams' | 'brands';
/** @returns the name of an entry of the same district, as it is called today */
type NameOf = (collection: ReferredCollection, id: string) => string;

export function archivedFacts({ collection, data, body }: VersionedEntry, nameOf: NameOf): ArchivedFact[] {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  return [
    ...fieldsOf(COLLECTIONS[collection].schema)
      .filter(([key]) => isArchivedField(key))
      .flatMap(([key, schema]) => factsOf({ key, label: labelOf(schema), schema, nameOf }, data[key])),
    ...paragraphs.map((text) => ({ label: '正文', text })),
  ];
}

interface Field {
  key: string;
  label: string;
  schema: Schema;
  nameOf: NameOf;
}

function factsOf(field: Field, value: unknown): ArchivedFact[] {
  const { label, schema } = field;
  if (field.key === 'sources') return isSaid(value) ? [{ label, text: '', sources: value as string[] }] : [];
  if (isFigure(value)) return [figureFact(value)];
  if (Array.isArray(value) && value.some((item) => isRecord(item)))
    return value.flatMap((item, index) => factsOf({ ...field, schema: childOf(schema, index)! }, item));
  if (!isRecord(value)) {
    const text = wordsOf(field, value);
    return text === '' ? [] : [{ label, text }];
  }
  return [recordFact(field, value)];
}

function figureFact(figure: Figure): ArchivedFact {
  const note = figureNote(figure);
  return {
    label: figure.label,
    text: figureText(figure),
    asOf: figure.asOf,
    ...(note === '' ? {} : { note }),
    sources: [figure.source],
  };
}

/** An honour, a routine, a contact: its name belongs to the label, since its other fields are what changes. */
function recordFact(field: Field, value: Readonly<Record<string, unknown>>): ArchivedFact {
  const name = ['title', 'name'].find((key) => typeof value[key] === 'string');
  const sources = [value['sources'], value['source']].flat().filter((id) => typeof id === 'string');
  const rest = Object.entries(value).filter(([key]) => key !== name && !APART.has(key));
  const asOf = value['asOf'];
  return {
    label: [field.label, name && String(value[name])].filter(Boolean).join('：'),
    text: wordsOf(field, Object.fromEntries(rest)) || (name === undefined ? '' : '没有写别的'),
    ...(typeof asOf === 'string' ? { asOf } : {}),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** Fields with a place of their own in a fact. */
const APART: ReadonlySet<string> = new Set(['asOf', 'source', 'sources', 'id']);

function wordsOf(field: Field, value: unknown): string {
  if (value === true) return '是';
  if (Array.isArray(value))
    return value.map((item, index) => wordsOf({ ...field, schema: childOf(field.schema, index)! }, item)).join('、');
  if (isRecord(value)) return fieldWords(field, value);
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  const collection = REFERENCES[field.key];
  return collection === undefined ? value : field.nameOf(collection, value);
}

function fieldWords({ schema, nameOf }: Field, value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .filter(([key]) => isArchivedField(key))
    .flatMap(([key, item]) => {
      const child = childOf(schema, key) ?? schema;
      const label = labelOf(child);
      const text = wordsOf({ key, label, schema: child, nameOf }, item);
      return text === '' ? [] : `${label}：${text}`;
    })
    .join('；');
}

/** Fields whose value is the id of another entry of the district. */
const REFERENCES: Readonly<Record<string, ReferredCollection>> = {
  home: 'stations',
  parent: 'stations',
  station: 'stations',
  stations: 'stations',
  teams: 'teams',
  brand: 'brands',
  brands: 'brands',
  award: 'brands',
};

const labelOf = (schema: Schema): string => noteOf(schema).label ?? '';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSaid = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const isFigure = (value: unknown): value is Figure =>
  isRecord(value) && typeof value['display'] === 'string' && typeof value['asOf'] === 'string';
