// cite.ts: a view as a citation, with the sources of the page if they are wished for: text, BibTeX, RIS, CSL-JSON, or its link.
import type { Source } from './rows';

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
  /** Sources that are cited after it, in this order. */
  readonly sources?: readonly Source[];
}

export const FORMATS = ['text', 'BibTeX', 'RIS', 'CSL-JSON', 'link'] as const;
export type CitationFormat = (typeof FORMATS)[number];

/** A view in a format, and its sources after it. Every text is whole lines, and ends without one. A link has no sources. */
export function citation(format: CitationFormat, v: View): string {
  const title = v.statement ? `${v.title}. ${v.statement}` : v.title;
  const sources = v.sources ?? [];
  switch (format) {
    case 'text': return [`${v.dataset}. “${title.replace(/\.$/, '')}”, version ${v.version}. ${v.address}, seen ${v.seen}.`, ...sources.map(inText)].join('\n');
    case 'BibTeX': return [
      entry(`alliance-atlas-${v.version.slice(0, 8)}`, [['title', `{${braces(title)}}`], ['author', '{Alliance Atlas}'], ['howpublished', `\\url{${v.address}}`], ['note', `${braces(v.dataset)}, version ${v.version}`], ['urldate', v.seen]]),
      ...sources.map((s) => entry(keyOf(s), [['title', `{${braces(s.title)}}`], ['author', s.publisher && `{${braces(s.publisher)}}`], ['year', s.published?.slice(0, 4) ?? null], ['date', s.published], ['url', s.url], ['urldate', s.accessed], ['langid', s.language]])),
    ].join('\n');
    case 'RIS': return [
      record('DATA', [['TI', title], ['AU', 'Alliance Atlas'], ['UR', v.address], ['ET', v.version], ['N1', v.dataset], ['Y2', v.seen.replaceAll('-', '/')]]),
      ...sources.map((s) => record(s.url ? 'ELEC' : 'GEN', [['TI', s.title], ['PB', s.publisher], ['DA', s.published && slashes(s.published)], ['UR', s.url], ['Y2', s.accessed && slashes(s.accessed)], ['LA', s.language]])),
    ].join('\n');
    case 'CSL-JSON': return JSON.stringify([
      { id: `alliance-atlas-${v.version}`, type: 'dataset', title, author: [{ literal: 'Alliance Atlas' }], version: v.version, URL: v.address, note: v.dataset, accessed: parts(v.seen) },
      ...sources.map((s) => ({
        id: s.id, type: s.kind === 'DATASET' ? 'dataset' : s.url ? 'webpage' : 'document', title: s.title, publisher: s.publisher ?? undefined, issued: s.published ? parts(s.published) : undefined,
        URL: s.url ?? undefined, accessed: s.accessed ? parts(s.accessed) : undefined, language: s.language ?? undefined,
      })),
    ], null, 1);
    case 'link': return v.address;
  }
}

/** A source in one line, with its number on the page. */
const inText = (s: Source, i: number): string =>
  `[${i + 1}] ${[s.publisher, `“${s.title}”`, s.published].filter(Boolean).join(', ')}.${s.url ? ` ${s.url}` : ''}${s.url && s.accessed ? `, read ${s.accessed}` : ''}${s.url ? '.' : ''}`;

type Fields = readonly (readonly [name: string, value: string | null])[];

const known = (fields: Fields) => fields.filter(([, value]) => value);

const entry = (key: string, fields: Fields): string => [`@misc{${key},`, known(fields).map(([name, value]) => `  ${name} = {${value}}`).join(',\n'), '}'].join('\n');

/** A record of RIS; each value is one line. */
const record = (type: string, fields: Fields): string => [`TY  - ${type}`, ...known(fields).map(([name, value]) => `${name}  - ${value!.replace(/\s+/g, ' ')}`), 'ER  - '].join('\n');

/** The key of a source, as BibTeX takes it. */
const keyOf = (s: Source): string => s.id.replace(/^.*\//, '');

/** A date of RIS, which has four places for year, month, day and more. */
const slashes = (date: string): string => [...date.split('-'), '', '', ''].slice(0, 4).join('/');

/** A date of CSL, as exact as it is known. */
const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

const braces = (text: string) => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
