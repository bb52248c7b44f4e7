/**
 * Characters that are typed in many ways and read in one: full-width forms, other dashes, brackets around a part of the rule, a full stop at
 * its end. Whatever is left means something.
 */
export function tidyRule(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[〜～~﹏−―‐‑‒–—─ー]+/g, '-')
    .replaceAll('週', '周')
    .replaceAll('⽇', '日')
    .replaceAll(/\s+/g, '')
    .replaceAll(/^[“"'‘「【]+|[”"'’」】]+$/g, '')
    .replaceAll(/[。.;；,，!！:：]+$/g, '');
}
