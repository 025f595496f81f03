// save-menu.tsx: what is seen as a file: the table twin as CSV, the picture as SVG or PNG with its title, its caption and its address. Made in the browser.
import type { RefObject } from 'react';
import { useSite } from '../app/site';
import { useViewText } from '../text/views';
import type { DownloadLink } from './actions';
import { escaped, keep, keepTable } from './files';
import { widthOf } from './text-width';
import { Menu } from './menu';

interface Props {
  /** The begin of each file's name; the date of the view and the version of the data follow. */
  name: string;
  version: string;
  title: string;
  caption: string;
  /** The table twin, which may have to be asked for. */
  table: () => string | Promise<string>;
  /** What holds the picture; its first svg is saved. */
  picture?: RefObject<HTMLElement | null> | undefined;
  /** Further files that are made here: what they are called in the menu, their ending and their content. */
  files?: readonly { readonly label: string; readonly ending: string; readonly content: () => string }[];
  /** Files of the server, beside those made here. */
  links?: readonly DownloadLink[];
}

export function Save({ name, version, title, caption, table, picture, files = [], links = [] }: Props) {
  const { at } = useSite();
  const views = useViewText();
  const file = ['alliance-atlas', name, at, version.slice(0, 8)].filter(Boolean).join('-');
  const whole = () => {
    const svg = picture?.current?.querySelector('svg');
    return svg ? framed(svg, title, caption, location.href) : undefined;
  };
  const entries = (): [string, () => void][] => [
    ['CSV', () => void Promise.resolve(table()).then((text) => keepTable(text, `${file}.csv`), () => {})],
    ...(picture?.current?.querySelector('svg')?.getClientRects().length ? PICTURES.map(([label, make]): [string, () => void] => [label, () => {
      const it = whole();
      if (it) void make(it).then((blob) => blob && keep(blob, `${file}.${label.toLowerCase()}`));
    }]) : []),
    ...files.map(({ label, ending, content }): [string, () => void] => [label, () => keep(new Blob([content()], { type: 'application/xml' }), `${file}.${ending}`)]),
  ];
  return (
    <Menu label={views.actions.download} className="plain">
      {(close) => (
        <ul className="menu">
          {entries().map(([label, save]) => <li key={label}><button type="button" className="plain" onClick={() => { save(); close(); }}>{label}</button></li>)}
          {links.map((l) => <li key={l.href}><a href={l.href} download>{l.label}</a></li>)}
        </ul>
      )}
    </Menu>
  );
}

/** A picture as a file; one that is not seen has none, since it is as wide as it is drawn. */
const PICTURES: readonly (readonly [string, (it: Whole) => Promise<Blob | null>])[] = [['SVG', async (it) => new Blob([it.text], { type: 'image/svg+xml' })], ['PNG', png]];

/** Properties that a picture takes from the style of the page. */
const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-opacity', 'fill-opacity', 'paint-order', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'writing-mode'];

/** Space around a picture that stands alone, in pixels. */
const EDGE = 16;

interface Whole { text: string; width: number; height: number }

/** A picture that stands alone: its styles in itself, its title above, its caption and address below. */
function framed(svg: SVGSVGElement, title: string, caption: string, address: string): Whole {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const old = svg.querySelectorAll('*'), made = copy.querySelectorAll('*');
  old.forEach((e, i) => {
    const style = getComputedStyle(e);
    for (const p of STYLED) made[i]?.setAttribute(p, style.getPropertyValue(p));
    for (const word of ['class', 'href', 'style', 'tabindex']) made[i]?.removeAttribute(word);
  });
  const { width: w, height: h } = svg.getBoundingClientRect();
  const width = Math.max(360, Math.round(w) + 2 * EDGE), page = getComputedStyle(document.documentElement);
  const token = (name: string) => page.getPropertyValue(name).trim();
  const lines = [...wrap(caption, width - 2 * EDGE), ...wrap(address, width - 2 * EDGE)];
  const top = 44, height = Math.round(top + h + 20 + lines.length * 16);
  copy.removeAttribute('style');
  for (const [k, v] of Object.entries({ x: EDGE, y: top, width: w, height: h })) copy.setAttribute(k, String(v));
  const font = `font-family="${token('--sans').replaceAll('"', "'")}"`;
  return {
    width, height,
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${token('--paper')}"/>`
      + `<text x="16" y="28" ${font} font-size="17" font-weight="600" fill="${token('--ink-strong')}">${escaped(title)}</text>${new XMLSerializer().serializeToString(copy)}`
      + lines.map((line, i) => `<text x="16" y="${top + h + 20 + i * 16}" ${font} font-size="12" fill="${token('--ink-soft')}">${escaped(line)}</text>`).join('') + '</svg>',
  };
}

/** A text in lines no wider than so many pixels; words longer than a line are cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[⺀-￿]|[^\s⺀-￿]+\s*|\s+/gu) ?? []) {
    if (line && widthOf(line + word, 12) > width) { lines.push(line.trim()); line = ''; }
    line += word;
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}

/** A picture in dots, two for each pixel. */
async function png({ text, width, height }: Whole): Promise<Blob | null> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done));
}
