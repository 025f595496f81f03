// save.ts: files made in the page from what it shows: tables as CSV, pictures as SVG.

/** Has the browser save a text as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Rows as CSV of RFC 4180. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map((cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(',') + '\r\n').join('');

/** What of the style of an element shows outside the page. */
const KEPT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'color'];

/** A picture as a file that needs no style of the page, with a line of text below it: what it is, and its address. */
export function svgOf(picture: SVGSVGElement, foot: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const from = [picture, ...picture.querySelectorAll('*')], to = [copy, ...copy.querySelectorAll('*')];
  from.forEach((e, i) => {
    const style = getComputedStyle(e);
    for (const name of KEPT) to[i]!.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'style', 'tabindex']) to[i]!.removeAttribute(name);
  });
  const { width, height } = picture.viewBox.baseVal;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  Object.entries({ x: 8, y: height + 14, 'font-size': 10, 'font-family': 'sans-serif', fill: '#5a6a87' }).forEach(([name, value]) => line.setAttribute(name, String(value)));
  line.textContent = foot;
  copy.append(line);
  copy.setAttribute('viewBox', `0 0 ${width} ${height + 24}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height + 24));
  return new XMLSerializer().serializeToString(copy);
}
