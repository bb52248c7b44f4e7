import type { Desk } from '../desk.ts';

/** The label of the innermost field at a path of an activity, or of the menu. */
export function labelAt({ data: { fields } }: Desk, path: readonly PropertyKey[]): string {
  const steps = path.filter((step) => typeof step === 'string' && step !== 'theme');
  const [outer, ...inner] = steps;
  const field = [...fields.activity, ...fields.theme].find(({ key }) => key === outer);
  const below = inner.reduce((last, step) => last?.fields?.find(({ key }) => key === step) ?? last, field);
  return below?.label ?? '';
}
