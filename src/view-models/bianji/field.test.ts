import { expect, test } from 'vitest';
import { menuActivitySchema } from '../../domain/schema/activity.ts';
import { activityFields, themeFields } from './field.ts';

test('has every field of the schema with its label, example and help', () => {
  const fields = activityFields();
  expect(fields.map(({ key }) => key)).toEqual(Object.keys(menuActivitySchema.shape));
  expect(fields.every(({ label, help }) => label !== '' && help !== '')).toBe(true);
  expect(fields.find(({ key }) => key === 'title')).toMatchObject({
    label: '标题',
    kind: 'text',
    max: 40,
    isRequired: true,
  });
  expect(fields.find(({ key }) => key === 'rule')).toMatchObject({ kind: 'rule', example: '每周六' });
});

test('describes enumerations, lists and groups', () => {
  const fields = new Map(activityFields().map((field) => [field.key, field]));
  expect(fields.get('status')).toMatchObject({ kind: 'choice', choices: ['照常', '取消', '已满', '暂定'] });
  expect(fields.get('serves')?.item?.choices).toContain('为老');
  expect(fields.get('join')?.fields?.map(({ key }) => key)).toEqual(['ways', 'phone', 'url', 'seats', 'note']);
  expect(fields.get('held')?.item?.fields?.map(({ kind }) => kind)).toEqual(['day', 'number']);
  expect(fields.get('summary')).toMatchObject({ kind: 'prose' });
  expect(themeFields().map(({ label }) => label)).toEqual(['月主题', '主题说明']);
});
