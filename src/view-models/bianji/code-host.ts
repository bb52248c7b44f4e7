import type { CodeHost } from '../../domain/schema/code-host.ts';

/** A merge request, for someone to look at, and no commit to the branch of the site. */
export const isProposal = ({ mode }: CodeHost): boolean => mode === '合并请求';
