/** Letters of other alphabets, each before the Latin one that it looks like: capitals by the look of the capital. */
const PAIRS = [
  // Cyrillic
  'аaеeоoрpсcуyхxіiїiѕsјjкkмmтtнhвbпnгrӏlԁdԛqԝwһhѵvєeґr',
  'АAЕEОOРPСCУYХXІIЇIЅSЈJКKМMТTНHВBПNГRӀIԀDԚQԜWҺHѴVЄE',
  // Greek
  'αaοoρpνvιiεeηnτtκkχxυuγyσoβbζzμuωw',
  'ΑAΟOΡPΝNΙIΕEΗHΤTΚKΧXΥYΒBΖZΜM',
  // Small capitals and other shapes of Latin letters
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɩiɑaɡgȷjłløoŧtđd',
];

/** `🅸`, `🅘` and `🇮`: the 26 letters in boxes, in discs and of flags, from the first of each on. */
const BOXES = [0x1f170, 0x1f150, 0x1f1e6];

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap((pairs) =>
    [...pairs].flatMap((letter, i, all) => (i % 2 ? [] : [[letter, all[i + 1] ?? letter] as const])),
  ),
  ...BOXES.flatMap((first) =>
    Array.from({ length: 26 }, (_, i) => [String.fromCodePoint(first + i), String.fromCharCode(0x61 + i)] as const),
  ),
]);
