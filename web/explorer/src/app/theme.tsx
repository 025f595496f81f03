// theme.tsx: light, dark, or as the system: the reader's choice, kept in this browser and never in an address.
import { useState } from 'react';
import { useText } from './site';

const KEY = 'atlas.theme';
const ORDER = ['auto', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

/** Puts the theme that is kept into effect: called once, before the first paint. */
export function applyTheme(): void {
  set((localStorage.getItem(KEY) as Theme | null) ?? 'auto');
}

function set(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function ThemeButton() {
  const { theme: text } = useText();
  const [theme, choose] = useState<Theme>(() => (localStorage.getItem(KEY) as Theme | null) ?? 'auto');
  const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length] ?? 'auto';
  const label = `${text.name}: ${text[theme]}`;
  return (
    <button type="button" className="tool bare" aria-label={label} title={label} onClick={() => { localStorage.setItem(KEY, next); set(next); choose(next); }}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" /><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" /></svg>
    </button>
  );
}
