/** Enumerations of documents and the index. Their order is part of the index format. */

/** Link targets come before the kinds that link to them. */
export const KINDS = ['district', 'station', 'team', 'brand', 'concept', 'activity', 'past'] as const;
export type Kind = (typeof KINDS)[number];
/** The district of a concept, which has none: no position among the labels. */
export const NO_DISTRICT = 0xffff;
/** What a visitor must know before setting out. 未确认: the confirmation of a recurring activity has lapsed. */
export const STATES = ['', '取消', '已满', '暂定', '停用', '计划', '未确认'] as const;
export type State = (typeof STATES)[number];

/** Shown next to a title: sample content (示例), or known from a report only (据报道). */
export const BADGES = ['', '示例', '据报道'] as const;
export type Badge = (typeof BADGES)[number];

/** One date of a document. */
export interface Session {
  /** Day number. */
  day: number;
  /** `09:00-10:30`, `09:00` or empty. */
  time: string;
  /** Empty where it is the document's own place. */
  place: string;
}
