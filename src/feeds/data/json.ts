/** Schema of the open data, the source of both its type and the published JSON Schema. */
import { z } from 'astro/zod';
import { CHANGE_KINDS, HOLIDAY_POLICIES, STATUSES } from '../../domain/schema/activity.ts';
import { FIELDS, JOIN_WAYS, SERVICE_OBJECTS } from '../../domain/schema/fields.ts';
import { address, day, figure, named, text } from './parts.ts';

/** Increase it for changes that break programs reading the data. */
export const SCHEMA_VERSION = 1;

const time = () => z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** Hours continue after midnight: 24:30. */
const endTime = () => z.string().regex(/^(?:[0-3]\d|4[0-7]):[0-5]\d$/);

const occurrence = z.strictObject({
  origin: day().describe('最初公布的日期。活动的 key 加 origin 唯一确定一场，改期也不变。'),
  day: day().describe('现在的日期，北京时间'),
  start: time().optional().describe('开始，北京时间；没有就是时间未定'),
  end: endTime().optional().describe('结束；没有就是没有说；过了半夜接着往上数，24:30 是次日 00:30'),
  state: z.enum([...STATUSES, '已改期']).describe('已改期：这一天原来有，挪到 movedTo；没有 movedTo 就是新日期未定'),
  movedTo: day().optional().describe('改到哪天'),
  movedFrom: day().optional().describe('从哪天改来'),
  place: text().optional().describe('只这一场换的地点'),
  was: z
    .strictObject({ time: text().optional(), place: text().optional() })
    .optional()
    .describe('改时间、换地点之前的说法'),
  merged: z.array(day()).optional().describe('并到这一场一起办的，写它们最初公布的日期'),
  evidence: z
    .enum(['held', 'planned', 'provisional', 'reported', 'off'])
    .describe('held 站里记了办了，planned 安排，provisional 暂定，reported 只见于报道，off 取消或改走'),
  came: z.int().positive().optional().describe('办了的，来了多少人'),
  rating: figure.optional().describe('办了的，报道公布的评价'),
});

const change = z.strictObject({
  on: day().describe('公布日期'),
  kind: z.enum(CHANGE_KINDS),
  date: day().optional().describe('哪一场'),
  was: text().optional(),
  now: text().optional(),
  reason: text().optional(),
});

const join = z.strictObject({
  ways: z.array(z.enum(JOIN_WAYS)).min(1),
  phone: text().optional(),
  url: address().optional(),
  seats: z.int().positive().optional(),
  note: text().optional(),
});

const report = z
  .strictObject({
    asOf: text().describe('报道说的是什么时候的情况'),
    title: text().optional().describe('报道标题'),
    publisher: text().optional(),
    url: address().optional(),
  })
  .describe('据报道的常年活动：近期是否照常，以办活动的站为准');

const activity = z.strictObject({
  key: text().describe('区县/站点或队伍/编号，不会改'),
  url: address().describe('活动的网页'),
  calendar: address().describe('有这项活动的 iCalendar：常年和多次的活动是它自己的，只办一次的是主办站点或队伍的'),
  title: text(),
  district: named,
  station: named.optional(),
  teams: z.array(named),
  brands: z.array(named),
  serves: z.array(z.enum(SERVICE_OBJECTS)).describe('五为'),
  field: z.enum(FIELDS).optional().describe('七大平台'),
  audience: text().optional().describe('适合谁'),
  summary: text().optional(),
  bring: z.array(text()).describe('要带什么'),
  join: join.optional().describe('怎么参加'),
  date: day().optional().describe('只办一次的日期；和 rule 只有一个'),
  rule: text().optional().describe('周期，像通知上那样写'),
  from: day().optional().describe('周期的第一天'),
  until: day().optional().describe('周期的最后一天'),
  except: z.array(day()).describe('周期里不办的日子'),
  also: z.array(day()).describe('周期外加办的日子'),
  holidays: z.enum(HOLIDAY_POLICIES).describe('遇法定放假'),
  time: text().optional().describe('09:00-10:30 或 09:00'),
  place: text().optional(),
  status: z.enum(STATUSES),
  changes: z.array(change),
  sample: z.boolean().describe('示例：演示用的，不是真的活动'),
  report: report.optional(),
  occurrences: z.array(occurrence).describe('排期内的每一场，按日期'),
});

export const activitiesData = z
  .strictObject({
    $schema: address(),
    schemaVersion: z.literal(SCHEMA_VERSION),
    generator: text().describe('做这份数据的程序和它的版本'),
    site: z.strictObject({ name: text(), url: address() }),
    from: day().describe('这一份从哪天起是全的；更早的看 archive，没有 archive 就是不知道，不等于没有'),
    until: day().describe('这一份的最后一天'),
    archive: z.array(address()).optional().describe('以前各年的活动，每区每年一份，写法和这一份一样'),
    activities: z.array(activity),
  })
  .describe('社区活动和它们的每一场。日期、时间都是北京时间。');

export type ActivitiesData = z.infer<typeof activitiesData>;
export type ActivityData = ActivitiesData['activities'][number];

/** JSON Schema, draft 2020-12. @param address its URL, used as $id */
export function activitiesJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(activitiesData, { target: 'draft-2020-12' });
  return { $schema, $id: address, title: '活动数据', ...schema };
}
