import { useView } from '../state/view-store.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCN, type Dictionary } from './zh-CN.ts';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { 'zh-CN': zhCN, en };

/** The words of the language in use. */
export function useText(): Dictionary {
  return DICTIONARIES[useView((view) => view.language)];
}
