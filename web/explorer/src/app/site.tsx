// site.tsx: what every part may use: where the explorer stands, the address and how to change it, the language, the client of the API.
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import type { Client } from '../data/client';
import { LANGUAGES, type Language, type Texts } from '../text/texts';
import { kept, read, search, type Address, type Params } from './address';

export interface Site {
  /** The path of the explorer's root, with a slash at its end. A reverse proxy may have put it anywhere. */
  readonly root: string;
  readonly client: Client;
  readonly address: Address;
  readonly language: Language;
  readonly text: Texts;
  /** The date of the answer as the address has it; undefined for all times. */
  readonly at: string | undefined;
  /** The address of a path inside the explorer, with what links keep. */
  href(path: string, params?: Params): string;
  /** The address of this page with other parameters: undefined takes one away. */
  with(params: Params): string;
  /** Goes to an address; replace leaves no entry in the history. */
  go(href: string, replace?: boolean): void;
  setLanguage(language: Language): void;
}

const Context = createContext<Site | undefined>(undefined);

export function useSite(): Site {
  const site = useContext(Context);
  if (!site) throw new Error('no site around this part');
  return site;
}

/** The texts in the reader's language. */
export const useText = (): Texts => useSite().text;

const LANGUAGE = 'atlas.language';

/** The language of an address: as it says, else as was chosen before, else as the browser prefers. */
export function languageOf(address: Address): Language {
  const wish = address.params.lang ?? localStorage.getItem(LANGUAGE) ?? navigator.language;
  return wish.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function SiteProvider({ root, client, start, children }: { root: string; client: Client; start: Texts; children: ReactNode }) {
  const [address, setAddress] = useState(() => read(new URL(location.href), root));
  const [chosen, choose] = useState(0); // counts choices of a language, which storage keeps
  const [text, setText] = useState(start);
  useEffect(() => {
    const follow = () => setAddress(read(new URL(location.href), root));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [root]);

  const language = useMemo(() => languageOf(address), [address, chosen]);
  useEffect(() => {
    let here = true;
    void LANGUAGES[language]().then((texts) => {
      if (!here) return;
      setText(texts);
      document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    });
    return () => { here = false; };
  }, [language]);

  const go = useCallback((href: string, replace = false) => {
    const from = location.pathname;
    history[replace ? 'replaceState' : 'pushState'](null, '', href);
    setAddress(read(new URL(location.href), root));
    if (location.pathname !== from) {
      scrollTo(0, 0);
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }, [root]);

  const site = useMemo<Site>(() => ({
    root, client, address, language, go, text,
    at: address.params.at,
    href: (path, params = {}) => root + path.slice(1) + search({ ...kept(address), ...params }),
    with: (params) => root + address.path.slice(1).split('/').map(encodeURIComponent).join('/') + search({ ...address.params, ...params }),
    setLanguage: (wish) => {
      localStorage.setItem(LANGUAGE, wish);
      choose((n) => n + 1);
      if (address.params.lang) go(root + address.path.slice(1) + search({ ...address.params, lang: wish }), true);
    },
  }), [root, client, address, language, text, go]);

  return <Context value={site}>{children}</Context>;
}

interface LinkProps {
  to: string;
  params?: Params | undefined;
  className?: string | undefined;
  lang?: string | undefined;
  current?: boolean | undefined;
  title?: string | undefined;
  children: ReactNode;
}

/** A link inside the explorer: an ordinary address, followed without loading the page. */
export function Link({ to, params, className, lang, current, title, children }: LinkProps) {
  const site = useSite();
  const href = site.href(to, params);
  return <Plain {...{ href, className, lang, title }} current={current}>{children}</Plain>;
}

/** A link to this page with other parameters. */
export function Change({ params, className, current, children }: { params: Params; className?: string; current?: boolean; children: ReactNode }) {
  return <Plain href={useSite().with(params)} className={className} current={current}>{children}</Plain>;
}

function Plain({ href, className, lang, current, title, children }: { href: string; className?: string | undefined; lang?: string | undefined; current?: boolean | undefined; title?: string | undefined; children: ReactNode }) {
  const follow = useFollow();
  return <a href={href} className={className} lang={lang} title={title} aria-current={current ? 'page' : undefined} onClick={follow(href)}>{children}</a>;
}

/** What a click on a link inside the explorer does: it is followed without loading the page, unless the click asks for a new tab or the like. */
export function useFollow(): (href: string, replace?: boolean) => (event: MouseEvent) => void {
  const { go } = useSite();
  return (href, replace) => (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    event.preventDefault();
    go(href, replace);
  };
}
