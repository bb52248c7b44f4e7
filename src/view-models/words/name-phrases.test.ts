import { expect, test } from 'vitest';
import { namePhrases } from './name-phrases.ts';

test.each([
  ['“安全小红帽”应急安全志愿服务队', ['“安全小红帽”', '应急安全', '志愿服务队']],
  ['“弘扬志愿精神·强国复兴有我”志愿服务交流展示会', ['“弘扬志愿精神·', '强国复兴有我”', '志愿服务交流展示会']],
  ['厚德环翠·志愿同行', ['厚德环翠·', '志愿同行']],
  ['“苔·芯”志愿服务队', ['“苔·芯”', '志愿服务队']],
  ['“连心”队', ['“连心”队']],
])('%s breaks between its parts, and leaves no character alone', (name, parts) => {
  expect(namePhrases(name)).toEqual(parts);
});
