// strong.tsx: a sentence of the texts in which *some words* are strong.
export function Strong({ children }: { children: string }) {
  return <>{children.split('*').map((part, i) => (i % 2 ? <b key={i}>{part}</b> : part))}</>;
}

/** The sentence in plain words, for names of pictures and citations. */
export const plain = (sentence: string): string => sentence.replaceAll('*', '');
