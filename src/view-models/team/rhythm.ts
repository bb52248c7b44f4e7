/** 多久一次: how often a team does what it does, for tables and files. */
import type { Team } from '../../domain/catalogue.ts';
import { listed } from '../words/dates/dates.ts';

/** As reported, or by the rules of its routines; a provisional routine tells nothing for sure. */
export const teamRhythm = ({ rhythm, routines }: Pick<Team, 'rhythm' | 'routines'>): string =>
  rhythm ?? listed(routines.flatMap(({ rule, status }) => (rule === undefined || status === '暂定' ? [] : [rule])));
