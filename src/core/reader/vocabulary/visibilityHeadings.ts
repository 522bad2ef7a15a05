/** A heading with one of these words, folded, hides its section (leak-and-loss.md A2). */
export const INTERNAL_WORDS =
  /(?<![\p{L}\p{N}])(?:internal(?:s|ly)?|private(?:ly)?|confidential|off the record|not for (?:the )?(?:client|customer|sharing|distribution)|do not share|don't share|team only|our eyes only|for us only|undisclosed)(?![\p{L}\p{N}])|内部|不对外|保密|机密|私密|私下|不公开|勿外传|不外传|仅限我方|仅我方|不给客户|对客户保密/u;

/** A heading that is exactly one of these, folded, shows its section to the client. */
export const CLIENT_HEADINGS: ReadonlySet<string> = new Set([
  'for the client',
  'client-visible',
  'client visible',
  '给客户',
  '客户可见',
]);
