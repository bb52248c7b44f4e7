/** The APIs of all code hosts, by the settings of the site. */
import type { CodeHost } from '../schema/code-host.ts';
import { apiAddress } from './address.ts';
import { giteaApi } from './gitea.ts';
import { giteeApi } from './gitee.ts';
import { githubApi } from './github.ts';
import { gitlabApi } from './gitlab.ts';
import type { HostApi, HostTarget } from './host.ts';

const APIS: Readonly<Record<CodeHost['kind'], (target: HostTarget) => HostApi>> = {
  GitHub: githubApi,
  GitLab: gitlabApi,
  Gitea: giteaApi,
  Forgejo: giteaApi,
  Gitee: giteeApi,
};

export const hostApi = (settings: CodeHost, token: string): HostApi =>
  APIS[settings.kind]({
    api: apiAddress(settings),
    repository: settings.repository,
    branch: settings.branch,
    token,
  });
