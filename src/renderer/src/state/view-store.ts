import { create } from 'zustand';
import { readSettings, type ViewSettings } from './view-settings.ts';

const STORAGE_KEY = 'danmudeck.view';

/** Storage may be refused (private windows, OBS docks): the page then simply forgets. */
function load(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function save(settings: ViewSettings): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}

export const useView = create<ViewSettings>()(() => readSettings(load(), navigator.language));

export function changeView(change: Partial<ViewSettings>): void {
  useView.setState(change);
  const { language, theme, density } = useView.getState();
  save({ language, theme, density });
}

/** Writes the settings to the document, where the style sheets read them; now and on every change. */
export function applyViewToDocument(root: HTMLElement): void {
  const systemLight = matchMedia('(prefers-color-scheme: light)');
  const apply = (): void => {
    const { language, theme, density } = useView.getState();
    const system = systemLight.matches ? 'light' : 'dark';
    root.lang = language;
    root.dataset['theme'] = theme === 'system' ? system : theme;
    root.dataset['density'] = density;
  };
  apply();
  useView.subscribe(apply);
  systemLight.addEventListener('change', apply);
}
