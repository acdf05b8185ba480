export type Theme = 'system' | 'light' | 'dark';

const key = 'theme';
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');

/** What this browser chose; the system's theme until it chooses. */
export const chosenTheme = (): Theme => {
  const stored = window.localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
};

export const chooseTheme = (theme: Theme): void => {
  if (theme === 'system') window.localStorage.removeItem(key);
  else window.localStorage.setItem(key, theme);
  applyTheme(theme);
};

export const applyTheme = (theme: Theme): void => {
  const isDark = theme === 'system' ? darkSystem.matches : theme === 'dark';
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
};

darkSystem.addEventListener('change', () => applyTheme(chosenTheme()));
