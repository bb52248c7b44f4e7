/**
 * ESLint rule: imports follow the table in layers.ts, and test support (folders named `testing`) is imported only by tests, benchmarks
 * and checks of a built site.
 */
import { dirname, relative, resolve, sep } from 'node:path';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { LAYERS, SOLE_IMPORTERS, type Layer } from './layers.ts';

type ReExport = TSESTree.ExportNamedDeclaration | TSESTree.ExportAllDeclaration;
type Message = 'blocked' | 'soleImporter' | 'testSupport';
type Finding = Pick<TSESLint.ReportDescriptor<Message>, 'messageId' | 'data'>;

export const layerImports: TSESLint.RuleModule<Message> = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Imports follow the direction domain ← view-models ← components ← pages.' },
    messages: {
      blocked: 'src/{{layer}} must not import {{imported}}. {{advice}}',
      soleImporter: '"{{name}}" is imported only in {{importers}}: use what that module exports.',
      testSupport:
        '{{target}} is test support. Move what the program needs from testing/ to the folder of its subject, and import that.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node: TSESTree.Node, specifier: string, typesOnly: boolean): void => {
      const finding = specifier.startsWith('.')
        ? badModule(file, targetOf(file, specifier), typesOnly)
        : badPackage(file, specifier, typesOnly);
      if (finding) context.report({ node, ...finding });
    };
    const reExport = (node: ReExport): void => {
      if (node.source) check(node, node.source.value, node.exportKind === 'type');
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, importsTypesOnly(node)),
      ExportNamedDeclaration: reExport,
      ExportAllDeclaration: reExport,
      ImportExpression({ source }) {
        if ('value' in source && typeof source.value === 'string') check(source, source.value, false);
      },
    };
  },
};

function badModule(file: string, target: string, typesOnly: boolean): Finding | undefined {
  if (isTest(file)) return undefined;
  if (/(?:^|\/)testing\//.test(target) && !MAY_USE_TESTING.test(file))
    return { messageId: 'testSupport', data: { target } };
  const from = layerOf(file);
  const to = layerOf(target);
  if (!from || !to || from.name === to.name) return undefined;
  if (from.layer.uses.includes(to.name) || (typesOnly && from.layer.types?.includes(to.name))) return undefined;
  const imported = from.layer.types?.includes(to.name)
    ? `values from src/${to.name}, only types`
    : `from src/${to.name}`;
  return { messageId: 'blocked', data: { layer: from.name, imported, advice: from.layer.advice } };
}

function badPackage(file: string, specifier: string, typesOnly: boolean): Finding | undefined {
  if (!file.startsWith('src/') || isTest(file) || specifier === 'astro/zod') return undefined;
  const [name, allowed] = Object.entries(SOLE_IMPORTERS).find(([key]) => isPart(specifier, key)) ?? [];
  if (name && allowed && !typesOnly && !allowed.some((importer) => file.startsWith(importer))) {
    return { messageId: 'soleImporter', data: { name, importers: allowed.join(' and ') } };
  }
  const from = layerOf(file);
  if (!from?.layer.without?.some((key) => isPart(specifier, key))) return undefined;
  return {
    messageId: 'blocked',
    data: { layer: from.name, imported: `"${specifier}"`, advice: from.layer.advice },
  };
}

/** Besides tests: other test support, benchmarks, and checks that read a built site with independent parsers. */
const MAY_USE_TESTING = /\/testing\/|^(?:e2e|scripts\/bench|scripts\/built)\//;

/** The path of an imported module from the root of the repository. */
function targetOf(file: string, specifier: string): string {
  return resolve('/', dirname(file), specifier)
    .split(sep)
    .join('/')
    .replace(/^\w?:?\//, '');
}

/** `astro` covers `astro/config`; `node:` covers `node:fs`. */
function isPart(specifier: string, key: string): boolean {
  return specifier === key || specifier.startsWith(/[:/]$/.test(key) ? key : `${key}/`);
}

function importsTypesOnly({ importKind, specifiers }: TSESTree.ImportDeclaration): boolean {
  const isType = (part: TSESTree.ImportClause) => 'importKind' in part && part.importKind === 'type';
  return importKind === 'type' || (specifiers.length > 0 && specifiers.every(isType));
}

/** `src/domain/search/fold.ts` is in domain, `src/urls.ts` is a layer of its own. */
function layerOf(path: string): { name: string; layer: Layer } | undefined {
  const name = /^src\/([^/]+?)(?:\.[jt]sx?|\.astro|\.css)?(?:\/|$)/.exec(path)?.[1];
  const layer = name === undefined ? undefined : LAYERS[name];
  return name === undefined || layer === undefined ? undefined : { name, layer };
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
