/** A heading with one of these words, folded, hides its section (leak-and-loss.md A2). */
export const INTERNAL_WORDS =
  /(?<![\p{L}\p{N}])(?:internal(?:s|ly)?|private(?:ly)?|confidential|off[- ]the[- ]record|not for (?:the )?(?:client|customer|sharing|distribution|forwarding)|(?:do not|don't) (?:share|forward|distribute)|team only|our eyes only|for us only|in-?house only|undisclosed|vertraulich|nur intern|interne notizen|confidentiel(?:le)?|interne|confidencial|interno)(?![\p{L}\p{N}])|[内內]部|[不勿][对對]外|保密|[机機]密|私密|私下|不公[开開]|[勿不][外][传傳]|禁止外[传傳]|[勿不]要?[转轉][发發]|禁止[转轉][发發]|[仅僅][限供](?:我方|自己|自己人|[团團][队隊]|本[组組]|我[们們])|[仅僅]我方|不[给給]客[户戶]|[对對]客[户戶]保密/u;

/** A heading that is exactly one of these, folded, shows its section to the client. */
export const CLIENT_HEADINGS: ReadonlySet<string> = new Set([
  'for the client',
  'client-visible',
  'client visible',
  '给客户',
  '客户可见',
]);
