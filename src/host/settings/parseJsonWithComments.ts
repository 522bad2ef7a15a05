/**
 * Parses JSON as editors keep it in settings files: with comments and commas before closing brackets.
 *
 * @throws SyntaxError on anything else
 */
export function parseJsonWithComments(text: string): unknown {
  const bare = text
    .replace(/^\ufeff/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (_, quoted?: string) => quoted ?? ' ')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, (_, quoted?: string) => quoted ?? '');
  return bare.trim() === '' ? {} : JSON.parse(bare);
}
