/** The words of a Markdown text on one line, without marks and addresses. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^[#>*\-\s]+|[*_`]+/gmu, '')
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}
