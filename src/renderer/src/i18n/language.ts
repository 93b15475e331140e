export type Language = 'zh-CN' | 'en';

/** English only for those whose system speaks it; everyone else gets the first language. */
export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('en') === true ? 'en' : 'zh-CN';
}
