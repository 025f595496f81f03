// svg.ts: a picture as a file that needs no style of the page.
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
