/** Words that documents, the index and the engine share. */

/** In the order in which the index keeps them: what is linked to stands before what links to it. */
export const KINDS = ['district', 'station', 'team', 'brand', 'activity', 'past'] as const;
export type Kind = (typeof KINDS)[number];
/** What a reader must know before setting out (未确认: a routine for which nobody here vouches); the place in the list stands in the index. */
export const STATES = ['', '取消', '已满', '暂定', '停用', '计划', '未确认'] as const;
export type State = (typeof STATES)[number];

/** What kind of word stands beside a title: invented for the showcase, or known from a report only. */
export const BADGES = ['', '示例', '据报道'] as const;
export type Badge = (typeof BADGES)[number];

/** One date; `time` is `09:00-10:30`, `09:00` or empty, `place` is empty where it is the usual one. */
export interface Session {
  day: number;
  time: string;
  place: string;
}
