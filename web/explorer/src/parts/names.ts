// names.ts: the second name beside the first: the Chinese one, else that in the thing's own language.
interface Named {
  readonly name: string;
  readonly names: readonly { readonly text: string; readonly language: string | null }[];
}

/** Another name that readers may know the thing by; undefined where there is none. */
export function otherName({ name, names }: Named): { text: string; lang: string | undefined } | undefined {
  const others = names.filter((n) => n.text !== name && n.language && n.language !== 'en');
  const found = others.find((n) => n.language?.startsWith('zh')) ?? others[0];
  return found && { text: found.text, lang: found.language ?? undefined };
}
