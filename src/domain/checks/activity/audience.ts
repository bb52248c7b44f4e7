/** 适合谁 names people. What to bring, quantities and how to join have fields of their own. */
import type { MenuActivity } from '../../schema/activity.ts';
import type { FieldProblem } from '../entry-problem.ts';

/** 自带小板凳, but not 带书来的孩子. */
const TO_BRING = /^(?:请|需|要|须)?(?:自带|自备|带上|带好|记得带|备好)(?!.*的(?:人|孩子|大人|老人|家长|居民|朋友))/;
/** 每户一副, 写完为止, 限20人. */
const HOW_MUCH =
  /^每(?:[户家人位]|个人)[限领一二两三四五六\d]+ ?(?:副|份|张|个|盒|碗|样|袋|件|盆|包)|[写分领送发](?:完|光)为止|先到先得|^限?\d+(?:名|人|份|个名额)$|^名额/;
/** 直接来, 免费. */
const HOW_TO_JOIN = /^(?:免费|不用报名|无需报名|不收钱|直接来|电话报名|到站登记|提前预约)[，。]?$/;

const AGES = /(\d{1,3}) ?(?:周?岁)?(?:至|到|-|—|~|～) ?(\d{1,3}) ?周?岁/;

export function audienceProblems({ audience }: Pick<MenuActivity, 'audience'>): FieldProblem[] {
  if (audience === undefined) return [];
  const path = ['audience'];
  const people = '这里写适合哪些人，例如 60 岁以上，零基础也行';
  if (TO_BRING.test(audience))
    return [{ path, found: `写的是 “${audience}”，是要带的东西`, fix: `要带的写进 bring（要带什么）；${people}` }];
  if (HOW_MUCH.test(audience))
    return [
      {
        path,
        found: `写的是 “${audience}”，是份数或名额`,
        fix: `份数写进 join 的 note（参加说明），名额写进 seats；${people}`,
      },
    ];
  const [written, from, until] = AGES.exec(audience) ?? [];
  if (written !== undefined && Number(from) > Number(until))
    return [
      { path, found: `写的是 “${written}”，大的在前`, fix: `应写成 ${String(until)}—${String(from)} 岁，或核对年龄` },
    ];
  return HOW_TO_JOIN.test(audience)
    ? [{ path, found: `写的是 “${audience}”，是参加办法`, fix: `参加办法写进 join；${people}` }]
    : [];
}
