/** A name before a colon, or before a word for asking: `Petra: how long?`, `Petra (CFO) asks how much`, `王芳：多久？`, `王芳问多久`. */
const ASKER =
  /^(?<name>[^\s:：?？][^:：?？]{0,40}?)\s*(?:[(（][^)）]*[)）]\s*)?(?:[:：]|(?:asks|asked|wants to know|wanted to know|wonders|would like to know)(?=[\s:：,])|询问|提问|追问|想知道|问(?![题卷答]))/iu;

/** A name behind the question: `How long? (Petra)`, `How long? – Petra`, `多久？（王芳提出）`. Whoever is to answer has more words (`Petra to check`). */
const BEHIND =
  /(?:[(（]\s*(?:asked by|question from|from|by)?\s*(?<name>[^()（）?？]{1,40}?)\s*(?:asks|asked|提出|提问|问)?\s*[)）]|[?？]\s*[-–—]{1,2}\s*(?<dashed>[^()（）?？]{1,40}?))[\s.。]*$/iu;

/** Who asks a question by its own words, as they are written there; whether that is anybody is for those to say who know the people. */
export function askerOf(question: string): string | undefined {
  const behind = BEHIND.exec(question)?.groups;
  return ASKER.exec(question)?.groups?.name ?? behind?.name ?? behind?.dashed;
}
