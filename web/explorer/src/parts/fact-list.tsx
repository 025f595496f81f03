// fact-list.tsx: facts as pairs of a word and what is known; what is not known is left out.
import type { ReactNode } from 'react';

export function FactList({ facts }: { facts: readonly (readonly [word: string, known: ReactNode])[] }) {
  return <dl className="fact-list">{facts.map(([word, known]) => known !== null && known !== undefined && known !== false && known !== '' && <div key={word}><dt>{word}</dt><dd>{known}</dd></div>)}</dl>;
}
