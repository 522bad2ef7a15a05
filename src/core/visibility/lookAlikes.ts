/** Lisu has no small letters and looks like capitals. */
const IS_CAPITAL = /^[\p{Lu}\p{Script=Lisu}]$/u;

/** Letters of other alphabets, each before the Latin one that it looks like: capitals by the look of the capital. */
const ALPHABETS = [
  // Cyrillic
  'аaеeоoрpсcуyхxіiїiѕsјjкkмmтtнhвbпnгrӏlԁdԛqԝwһhѵvєeґr',
  'АAЕEОOРPСCУYХXІIЇIЅSЈJКKМMТTНHВBПNГRӀIԀDԚQԜWҺHѴVЄE',
  // Greek
  'αaοoρpνvιiεeηnτtκkχxυuγyσoβbζzμuωw',
  'ΑAΟOΡPΝNΙIΕEΗHΤTΚKΧXΥYΒBΖZΜM',
];

/** Small capitals and other shapes of Latin letters. */
const SHAPES = [
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɩiɑaɡgȷjłløoŧtđd',
  // Lisu, Cherokee and Armenian
  'ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz',
  'ᎪaᏟcᎠdᎬeᏀgᎻhᎥiᎫjᏦkᏞlᎷmᏢpᎡrᏚsᎢtᏙvᎳwᎩyᏃz',
  'օoոnսuհhցg',
];

/** `🅸`, `🅘` and `🇮`: the 26 letters in boxes, in discs and of flags, from the first of each on. */
const BOXES = [0x1f170, 0x1f150, 0x1f1e6];

export const OTHER_ALPHABETS: ReadonlyMap<string, string> = new Map(ALPHABETS.flatMap(pairsOf));

/** What looks like a Latin letter whatever word it stands in. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...SHAPES.flatMap(pairsOf),
  ...BOXES.flatMap((first) =>
    Array.from({ length: 26 }, (_, i) => [String.fromCodePoint(first + i), String.fromCharCode(0x61 + i)] as const),
  ),
]);

function pairsOf(letters: string): readonly (readonly [letter: string, latin: string])[] {
  return [...letters].flatMap((letter, i, all) => {
    const latin = all[i + 1] ?? letter;
    return i % 2 ? [] : [[letter, IS_CAPITAL.test(letter) ? latin.toUpperCase() : latin] as const];
  });
}
