/** How many answers are kept: a workspace has few headings and keys, and a hostile one must not fill the memory. */
const MOST = 2_000;

/**
 * A question about a short text that notes hold again and again (a heading, a key), asked once for each of them. The answer may depend on
 * nothing but the text.
 */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = ask(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
