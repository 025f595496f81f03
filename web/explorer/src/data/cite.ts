// cite.ts: a view as a citation: text, BibTeX, RIS, CSL-JSON, or its link.
export interface View {
  /** What is seen, as its heading says. */
  readonly title: string;
  /** What it rests on: the statement of a network, a filter, counts; may be empty. */
  readonly statement?: string;
  /** The citation of the dataset, as the server gives it. */
  readonly dataset: string;
  readonly version: string;
  /** The whole address, with the version in it. */
  readonly address: string;
  /** The day on which it was seen, YYYY-MM-DD. */
  readonly seen: string;
}

export const FORMATS = ['text', 'BibTeX', 'RIS', 'CSL-JSON', 'link'] as const;
export type CitationFormat = (typeof FORMATS)[number];

/** A view in a format. Every text is whole lines, and ends without one. */
export function citation(format: CitationFormat, v: View): string {
  const title = v.statement ? `${v.title}. ${v.statement}` : v.title;
  switch (format) {
    case 'text': return `${v.dataset}. “${title.replace(/\.$/, '')}”, version ${v.version}. ${v.address}, seen ${v.seen}.`;
    case 'BibTeX': return [
      `@misc{alliance-atlas-${v.version.slice(0, 8)},`, `  title = {{${braces(title)}}},`, '  author = {{Alliance Atlas}},', `  howpublished = {\\url{${v.address}}},`,
      `  note = {${braces(v.dataset)}, version ${v.version}},`, `  urldate = {${v.seen}}`, '}'].join('\n');
    case 'RIS': return ['TY  - DATA', `TI  - ${title}`, 'AU  - Alliance Atlas', `UR  - ${v.address}`, `ET  - ${v.version}`, `N1  - ${v.dataset}`, `Y2  - ${v.seen.replaceAll('-', '/')}`, 'ER  - '].join('\n');
    case 'CSL-JSON': {
      const [year, month, day] = v.seen.split('-').map(Number);
      return JSON.stringify([{ id: `alliance-atlas-${v.version}`, type: 'dataset', title, author: [{ literal: 'Alliance Atlas' }], version: v.version, URL: v.address, note: v.dataset, accessed: { 'date-parts': [[year, month, day]] } }], null, 1);
    }
    case 'link': return v.address;
  }
}

const braces = (text: string) => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
