import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerImports } from './scripts/lint/layer-imports.ts';

const TESTS = ['**/*.test.{ts,tsx}', 'e2e/**'];
/** What tests and measurements are made from. */
const CASES = ['src/loading/testing/**', 'src/domain/search/testing/golden.ts', 'scripts/bench/privacy/*-lines.ts'];
/** These tools load a default export. */
const CONFIGS = ['**/*.config.{js,mjs,ts}', 'e2e/*setup*.ts'];

/**
 * Components and islands that still compare Chinese labels: give what they compare a code in its view-model, then drop the line.
 * "Decide by a code" holds everywhere else in those folders.
 */
const LABELS_COMPARED = ['src/islands/calendar/pieces.tsx'];

/** These split an address where a line may break, and an interval: no keys. */
const SPLIT_ADDRESSES = ['src/components/papers/{Papers,TypedAddress}.astro'];
const SPLITS_INTERVAL = 'src/domain/checks/activity/dates/series-days.ts';

const CLOCK = 'Only src/clock.ts may ask what time it is: take today as an argument.';
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: CLOCK },
];
/** Handing all of them to a child process, `{ ...process.env, … }`, is fine anywhere. */
const environment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]:not(SpreadElement > MemberExpression)',
    message: 'Read environment variables in src/env.ts, with their meaning and default, and import them from there.',
  },
];
const named = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: then it is called the same everywhere.' },
];
/** In TypeScript (`{ of: Item }` as the type of props) and where a component is used (`<Day of={…}>`). */
const props = ['TSPropertySignature[key.name="of"]', 'JSXAttribute[name.name="of"]'].map((selector) => ({
  selector,
  message: 'Name a prop after what it holds: `day`, `menu`, `station`.',
}));
const LABEL = 'Decide by a code: what people read may be reworded. Take a code from the view-model and compare that.';
const labels = [
  { selector: 'BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/\\p{Script=Han}/u]', message: LABEL },
  { selector: 'SwitchCase > Literal[value=/\\p{Script=Han}/u]', message: LABEL },
];
const keys = [
  {
    selector: 'CallExpression[callee.property.name="split"] > Literal[value="/"]',
    message: 'Use src/domain/key.ts, the only place that splits keys: districtOf, localId, ownerOf, lastPart.',
  },
];
const wiring = [
  {
    selector: 'CallExpression[callee.property.name=/^(filter|sort|toSorted|reduce)$/]',
    message: 'A page is wiring: choose and order in src/view-models.',
  },
];
/** A later block replaces the whole rule, so that each names all that holds for its files. */
const forbid = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/', 'tools/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  astro.configs.recommended,
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    // typescript-eslint and ESLint describe a rule by different types.
    plugins: { project: /** @type {any} */ ({ rules: { 'layer-imports': layerImports } }) },
    rules: {
      'project/layer-imports': 'error',
      ...forbid(clock, environment, named),
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // TypeScript knows every name.
      'no-undef': 'off',
      // Numbers are what pages are full of; the rule is there for objects that would print "[object Object]".
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A one-line arrow that hands on nothing reads well.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Code points are the characters of Chinese, rare place names beyond the basic plane included.
      '@typescript-eslint/no-misused-spread': 'off',
      // The name of a caught error tells the reader what went wrong, used or not.
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
      // Ids are checked before anything is built (domain/checks/): `!` marks where a lookup relies on it.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,astro}'],
    rules: { 'max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true }] },
  },
  {
    // The Astro parser gives no types to the linter (`astro check` has them), and plain JavaScript has none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
  // Its types promise `import.meta.env`, but scripts load this file in plain Node, which has none.
  { files: ['src/urls.ts'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // A view-model is one object with many optional fields: every `??` would count as a branch.
  { files: ['src/view-models/**'], rules: { complexity: 'off' } },
  // A naive reference implementation is long on purpose.
  { files: TESTS, rules: { complexity: 'off' } },
  { files: CONFIGS, rules: forbid(clock, environment) },
  {
    files: ['src/**'],
    ignores: ['src/domain/key.ts', SPLITS_INTERVAL, '**/testing/**', ...TESTS],
    rules: forbid(clock, environment, named, keys),
  },
  { files: ['src/clock.ts'], rules: forbid(environment, named) },
  // setup.mjs runs on Node 20, which cannot load TypeScript.
  { files: ['src/env.ts', 'scripts/setup.mjs'], rules: forbid(clock, named) },
  { files: ['src/layouts/**'], rules: forbid(clock, environment, named, keys, props) },
  { files: ['src/pages/**'], rules: forbid(clock, environment, named, keys, props, wiring) },
  { files: ['src/{components,islands,browser}/**'], rules: forbid(clock, environment, named, keys, props, labels) },
  { files: LABELS_COMPARED, rules: forbid(clock, environment, named, keys, props) },
  { files: SPLIT_ADDRESSES, rules: forbid(clock, environment, named, props, labels) },
  // Patterns and files of content as text: a line break inside would be part of them.
  {
    files: ['src/domain/{privacy,typed}/*.ts', 'src/loading/testing/good-content.ts'],
    rules: { 'max-len': 'off' },
  },
  {
    // What holds the state of an island is one closure over it.
    files: ['src/islands/*/state/session.ts', 'src/islands/map/{markers/clusters,leaflet/draw}.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A component is as long as its markup.
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A list of cases is long without being complex.
    files: [...TESTS, ...CASES],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
);
