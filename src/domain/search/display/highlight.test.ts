import { expect, test } from 'vitest';
import { highlightSegments } from './highlight.ts';
import { parseQuery } from '../query/parse.ts';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';

const corpus = sampleCorpus();
const highlighted = (query: string, text: string) =>
  highlightSegments(
    text,
    parseQuery(query, corpus, { today: SAMPLE_TODAY, festivals: corpus.festivals }).terms,
    corpus.folding,
  )
    .map((segment, index) => (index % 2 ? `[${segment}]` : segment))
    .join('');

test.each([
  ['义诊', '义诊：量血压', '[义诊]：量血压'],
  ['yizhen', '义诊：量血压', '[义诊]：量血压'],
  ['lf', '免费理发', '免费[理发]'],
  ['義診', '义诊：量血压', '[义诊]：量血压'],
  ['义珍', '义诊：量血压', '[义诊]：量血压'],
  ['理发 免费', '免费理发', '[免费理发]'],
  ['学雷锋志愿', '“学雷锋志愿理发队”', '“[学雷锋志愿]理发队”'],
  ['8+N', '“8+N”志愿服务活动', '“[8+N]”志愿服务活动'],
  ['12月2日', '免费理发', '免费理发'],
])('highlights %s in %s', (query, text, result) => {
  expect(highlighted(query, text)).toBe(result);
});
