// text-width.ts: about how wide a text is before it is drawn, and texts cut to a width. The same text has the same width on every machine.

/** Signs from here on are as wide as they are high: Chinese ones and their like. */
const WIDE = '\u2e80';

/** Letters by their width, as a share of their height: a little wider than the widest fonts of systems draw them. The first that has a letter counts. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [[/[ijlftrI.,:;'’()[\] -]/, 0.38], [/[mwMW@%]/, 0.92], [/[A-Z]/, 0.68], [/[^\u2e80-\uffff]/, 0.6], [/./u, 1.045]];

const widthOfSign = (sign: string): number => WIDTHS.find(([letters]) => letters.test(sign))?.[1] ?? 0;

/** The height of letters in pictures, in pixels. */
export const SIZE = 11;

/** About how wide a text is in pixels, in letters of a height. */
export const widthOf = (text: string, size = SIZE): number => [...text].reduce((width, sign) => width + widthOfSign(sign) * size, 0);

/** A text as far as there is room, with an ellipsis where it is cut. */
export function cut(text: string, room: number, size = SIZE): string {
  if (widthOf(text, size) <= room) return text;
  let short = text;
  while (short.length > 1 && widthOf(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** A text on at most so many lines; what does not fit on the last is cut. */
export function linesOf(text: string, room: number, most: number, size = SIZE): string[] {
  const words = [...text].some((sign) => sign > WIDE) ? [...text] : text.split(/(?= )/);
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if (lines.length < most && lines[last] !== '' && widthOf(lines[last] + word, size) > room) lines.push(word.trimStart());
    else lines[last] += word;
  }
  return lines.map((line) => cut(line, room, size));
}
