/** What is said of a wording that is no rule as it stands: the writer's own words, each in its field, or a question. */
import { peel, type Peeled } from './clauses.ts';
import { questionOf } from './vague.ts';

export interface Advice {
  /** The part that cannot stand in a rule. */
  found: string;
  hint: string;
}

/** @param printed the usual words of a rule; undefined where the text is none */
export function adviceOn(text: string, printed: (text: string) => string | undefined): Advice | undefined {
  const peeled = peel(text);
  const elsewhere = [...timeWords(peeled), ...holidayWords(peeled), ...remarkWords(peeled)];
  const exact = repaired(peeled.core, printed);
  if (exact !== undefined) {
    const found = [...peeled.times, ...peeled.holidays, ...peeled.remarks][0] ?? text;
    return {
      found,
      hint: elsewhere.length > 0 ? `${elsewhere.join('；')}；周期写“${exact}”。` : `“${found}”请写成“${exact}”。`,
    };
  }
  const question = questionOf(peeled.core);
  if (question === undefined) return undefined;
  const rulesOf = (offers: readonly string[]) =>
    offers.map((offer) => repaired(offer, printed)).filter((offer) => offer !== undefined);
  const own = rulesOf(question.offers);
  const offers = own.length > 0 ? own : rulesOf(question.otherwise);
  if (offers.length === 0) return undefined;
  const choice = [...new Set(offers)]
    .reverse()
    .map((offer) => `“${offer}”`)
    .join('或');
  return {
    found: question.found,
    hint: [...elsewhere, `“${question.found}”没有说准：${question.ask}，例如${choice}。`].join('；'),
  };
}

/** As it is, or with the 每 that was left out. */
function repaired(core: string, printed: (text: string) => string | undefined): string | undefined {
  const plain = core.replaceAll(/[()]/g, '');
  const tries = [
    core,
    plain,
    `每${plain}`,
    `每年${plain}`,
    `每月${plain}`,
    plain.replace(/(?:开展|举办|进行|活动|开放|服务|一次|各一次|固定)+$/, ''),
  ];
  return tries.map((text) => (text === '' ? undefined : printed(text))).find((text) => text !== undefined);
}

function timeWords({ times, spans }: Peeled): string[] {
  if (times.length === 0) return [];
  const written = times.map((time) => `“${time}”`).join('和');
  if (spans.length > 1) return [`${written}是几段时间，一段写一条，“时间”分别写 ${spans.join('、')}`];
  const [span] = spans;
  if (span === undefined) return [`${written}请移到“时间”里，写几点到几点，写成 09:00-10:30 这样`];
  return [`${written}请移到“时间”里，写成 ${span}${span.includes('-') ? '' : '，有结束时间就写成 09:00-10:30 这样'}`];
}

function remarkWords({ remarks }: Peeled): string[] {
  return remarks.map((remark) =>
    /外|停|休|不办|闭馆|不开/.test(remark)
      ? `“${remark}”请移到“哪天没有”里，逐日写日期`
      : `“${remark}”请移到“做什么”或“参加说明”里`,
  );
}

function holidayWords({ holidays, policy }: Peeled): string[] {
  if (holidays.length === 0) return [];
  const written = `“${holidays.join('、')}”`;
  return [
    policy === undefined
      ? `${written}请在“节假日”里写明是照常、暂停、提前还是顺延`
      : `${written}请移到“节假日”里，写成 ${policy}`,
  ];
}
