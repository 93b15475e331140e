/** What a person typed as accounts: ids with commas (of either script), spaces or lines between them. */
export function parseAccountIds(text: string): readonly string[] {
  const ids = text.split(/[\s,，、;；]+/).filter((id) => id !== '');
  return [...new Set(ids)];
}
