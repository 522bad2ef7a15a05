import type { Problem } from '../../model/note';
import { spanAt } from '../position';

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$|^={7}$/gm;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;

/** What makes a text unsafe to read or write, whatever it says: conflict markers, bidi controls, odd and mixed line ends. */
export function textProblems(text: string, lineStarts: Uint32Array): readonly Problem[] {
  const strange = STRANGE.test(text) ? [...bidi(text, lineStarts), ...lineEnds(text, lineStarts)] : [];
  return [...conflicts(text, lineStarts), ...strange];
}

/** Without any of these there are no bidi controls, and all line ends are alike. */
const STRANGE = /[\r\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

function conflicts(text: string, lineStarts: Uint32Array): readonly Problem[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const marks = [...text.matchAll(CONFLICT)].filter((match) => match[0][0] !== '=' && match[0][0] !== '|');
  return marks.slice(0, 1).map((match) => ({
    code: 'format/merge-conflict',
    span: spanAt(lineStarts, match.index, match.index + match[0].length),
    reason: 'merge-conflict',
    data: {},
  }));
}

function bidi(text: string, lineStarts: Uint32Array): readonly Problem[] {
  const match = BIDI.exec(text);
  BIDI.lastIndex = 0;
  if (!match) return [];
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return [
    {
      code: 'format/bidi',
      span: spanAt(lineStarts, match.index, match.index + 1),
      reason: 'bidi-control',
      data: { character: `U+${code}` },
    },
  ];
}

/** One problem for mixed line ends, one for each kind of line end that parsers disagree on. */
function lineEnds(text: string, lineStarts: Uint32Array): readonly Problem[] {
  const problems: Problem[] = [];
  let lf = -1;
  let crlf = -1;
  let cr = -1;
  let separator = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      if (text.charCodeAt(i - 1) === 13) crlf = crlf < 0 ? i - 1 : crlf;
      else if (lf < 0) lf = i;
    } else if (code === 13 && text.charCodeAt(i + 1) !== 10) cr = cr < 0 ? i : cr;
    else if ((code === 0x2028 || code === 0x2029) && separator < 0) separator = i;
  }
  if (lf >= 0 && crlf >= 0) {
    const at = Math.max(lf, crlf);
    problems.push({
      code: 'format/mixed-line-ends',
      span: spanAt(lineStarts, at, at + 1),
      reason: 'mixed-line-ends',
      data: {},
    });
  }
  if (cr >= 0)
    problems.push({
      code: 'leak/ambiguous',
      span: spanAt(lineStarts, cr, cr + 1),
      reason: 'lone-carriage-return',
      data: {},
    });
  if (separator >= 0) {
    problems.push({
      code: 'leak/ambiguous',
      span: spanAt(lineStarts, separator, separator + 1),
      reason: 'line-separator',
      data: {},
    });
  }
  return problems;
}
