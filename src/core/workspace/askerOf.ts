/** A name before a colon, or before a word for asking: `Petra: how long?`, `Petra (CFO) asks how much`, `王芳：多久？`, `王芳问多久`. */
const ASKER =
  /^(?<name>[^\s:：?？][^:：?？]{0,40}?)\s*(?:[(（][^)）]*[)）]\s*)?(?:[:：]|(?:asks|asked|wants to know|wanted to know|wonders|would like to know)(?=[\s:：,])|询问|提问|追问|想知道|问(?![题卷答]))/iu;

/** Who asks a question by its own words, as they are written there; whether that is anybody is for those to say who know the people. */
export function askerOf(question: string): string | undefined {
  return ASKER.exec(question)?.groups?.name;
}
