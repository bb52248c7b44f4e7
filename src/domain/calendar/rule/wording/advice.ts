/** Hints for text that is not a valid rule: which words belong in other fields, or how to resolve an ambiguity. */
import { splitClauses, WEATHER, type Clauses } from './clauses.ts';
import { clarificationFor } from './ambiguous.ts';

interface Advice {
  /** The part that does not belong in a rule. */
  found: string;
  hint: string;
}

/** @param printed a rule in canonical wording; undefined for text that is no rule */
export function adviceFor(text: string, printed: (text: string) => string | undefined): Advice | undefined {
  const clauses = splitClauses(text);
  const elsewhere = [...timeWords(clauses), ...holidayWords(clauses), ...remarkWords(clauses)];
  const exact = repaired(clauses.core, printed);
  if (exact !== undefined) {
    const found = [...clauses.times, ...clauses.holidays, ...clauses.remarks][0] ?? text;
    return {
      found,
      hint: elsewhere.length > 0 ? `${elsewhere.join('；')}；周期写“${exact}”。` : `“${found}”请写成“${exact}”。`,
    };
  }
  const clarification = clarificationFor(clauses.core);
  if (clarification === undefined) return undefined;
  const rulesOf = (offers: readonly string[]) =>
    offers.map((offer) => repaired(offer, printed)).filter((offer) => offer !== undefined);
  const own = rulesOf(clarification.offers);
  const offers = own.length > 0 ? own : rulesOf(clarification.otherwise);
  const choice = [...new Set(offers)]
    .reverse()
    .map((offer) => `“${offer}”`)
    .join('或');
  const example = choice === '' ? '' : `，例如${choice}`;
  return {
    found: clarification.found,
    hint: [...elsewhere, `“${clarification.found}”没有说准：${clarification.ask}${example}。`].join('；'),
  };
}

/** The text as a rule, if need be with a missing 每 added or filler words removed. */
function repaired(core: string, printed: (text: string) => string | undefined): string | undefined {
  const plain = core.replaceAll(/[()]/g, '');
  const bare = plain.replace(/(?:开展|举办|进行|活动|开放|服务|一次|各一次|固定|当[天日])+$/, '');
  const tries = [core, ...[plain, bare].flatMap((text) => [text, `每${text}`, `每年${text}`, `每月${text}`])];
  return tries.map((text) => (text === '' ? undefined : printed(text))).find((text) => text !== undefined);
}

function timeWords({ times, spans }: Clauses): string[] {
  if (times.length === 0) return [];
  const written = times.map((time) => `“${time}”`).join('和');
  if (spans.length > 1) return [`${written}是几段时间，一段写一条，“时间”分别写 ${spans.join('、')}`];
  const [span] = spans;
  if (span === undefined) return [`${written}请移到“时间”里，写几点到几点，写成 09:00-10:30 这样`];
  return [`${written}请移到“时间”里，写成 ${span}${span.includes('-') ? '' : '，有结束时间就写成 09:00-10:30 这样'}`];
}

function remarkWords({ remarks }: Clauses): string[] {
  return remarks.map((remark) =>
    /外|停|休|不办|闭馆|不开/.test(remark) && !WEATHER.test(remark)
      ? `“${remark}”请移到“哪天没有”里，逐日写日期`
      : `“${remark}”请移到“做什么”或“参加说明”里`,
  );
}

function holidayWords({ holidays, policy }: Clauses): string[] {
  if (holidays.length === 0) return [];
  const written = `“${holidays.join('、')}”`;
  return [
    policy === undefined
      ? `${written}请在“节假日”里写明是照常、暂停、提前还是顺延`
      : `${written}请移到“节假日”里，写成 ${policy}`,
  ];
}
