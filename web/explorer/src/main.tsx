// main.tsx: starts the explorer. The server says in the page how far below the root the address is.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CurrentPage } from './app/pages';
import { Shell } from './app/shell';
import { read } from './app/address';
import { languageOf, SiteProvider } from './app/site';
import { applyTheme } from './app/theme';
import { Client } from './data/client';
import { LANGUAGES } from './text/texts';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';

applyTheme();
// Addresses in the head are relative to the page that was opened, which other pages take the place of without loading.
for (const link of document.querySelectorAll<HTMLLinkElement>('head link[href]')) link.href = link.href;
const root = import.meta.env.DEV ? '/' : new URL(document.documentElement.dataset.root ?? './', location.href).pathname;
const client = new Client(`${root}graphql`);
const start = await LANGUAGES[languageOf(read(new URL(location.href), root))]();
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <SiteProvider root={root} client={client} start={start}>
      <Shell><CurrentPage /></Shell>
    </SiteProvider>
  </StrictMode>,
);
