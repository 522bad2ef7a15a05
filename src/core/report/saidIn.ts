/** Whether a document says a text, however it is escaped and marked up there. */
export function saidIn(body: string): (text: string) => boolean {
  const said = bare(body);
  return (text) => said.includes(bare(text));
}

/** Letters and figures alone. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
