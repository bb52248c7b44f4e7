import { expect, test } from 'vitest';
import { backendOf, LOCAL_FOLDER, type HostSettings } from './backend.ts';
import { formsConfig } from './config.ts';

const forgejo: HostSettings = {
  kind: 'Forgejo',
  address: 'https://git.example.org/',
  repository: 'zhou/content',
  branch: 'main',
  path: '.',
};

test('writes to the code host of the site', () => {
  expect(backendOf(forgejo)).toEqual({
    name: 'gitea',
    repo: 'zhou/content',
    branch: 'main',
    api_root: 'https://git.example.org/api/v1',
    base_url: 'https://git.example.org',
    auth_methods: ['token'],
  });
  const { backend, collections } = formsConfig('测试', forgejo);
  expect(backend).toEqual(backendOf(forgejo));
  expect(collections.map(({ folder }) => folder)).toEqual(['districts', 'stations', 'teams', 'brands', 'concepts']);
});

test('merge requests stay merge requests', () => {
  const byRequest = { ...forgejo, mode: '合并请求' } as const;
  expect(backendOf(byRequest)).toBeUndefined();
  expect(formsConfig('测试', byRequest)).not.toHaveProperty('publish_mode');
  expect(formsConfig('测试', { ...byRequest, kind: 'GitLab' })).toMatchObject({ publish_mode: 'editorial_workflow' });
});

test('without a host that it knows, only the folder on this computer', () => {
  expect(formsConfig('测试').backend).toBe(LOCAL_FOLDER);
  expect(formsConfig('测试', { ...forgejo, kind: 'Gitee' }).backend).toBe(LOCAL_FOLDER);
});
