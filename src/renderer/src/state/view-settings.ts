import { languageOf, type Language } from '../i18n/language.ts';

export type Theme = 'dark' | 'light' | 'system';
export type Density = 'comfortable' | 'compact' | 'one-line';

/** How this page looks. Belongs to the screen it is on, so it stays in the browser. */
export interface ViewSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
}

export const THEMES = ['dark', 'light', 'system'] as const satisfies readonly Theme[];
export const DENSITIES = ['comfortable', 'compact', 'one-line'] as const satisfies readonly Density[];

/** Reads what was kept; anything missing or foreign falls back by itself. */
export function readSettings(kept: string | null, browserLanguage: string | undefined): ViewSettings {
  const found = parse(kept);
  const pick = <T>(key: string, allowed: readonly T[], fallback: T): T =>
    allowed.find((value) => value === found[key]) ?? fallback;
  return {
    language: pick<Language>('language', ['zh-CN', 'en'], languageOf(browserLanguage)),
    theme: pick<Theme>('theme', THEMES, 'dark'),
    density: pick<Density>('density', DENSITIES, 'comfortable'),
  };
}

function parse(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
