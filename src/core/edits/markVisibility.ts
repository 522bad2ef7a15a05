import type { VisibilityMark } from '../model/entry';
import type { TextEdit } from '../model/textEdit';
import { notationOf } from './fieldNotation';
import { findField, lineTail, trailingSigns } from './lineFields';
import { insertion } from './planned';

/** The edits, within an entry's own line, that mark it for the client or internal; the opposite mark goes. */
export function markVisibility(line: string, mark: VisibilityMark): readonly TextEdit[] {
  const fields = findField(line, notationOf('visibility'));
  if (fields.length > 0) {
    return [
      ...tags(line, opposite(mark)),
      ...fields.map((it) => ({ start: it.valueStart, end: it.valueEnd, newText: mark })),
    ].filter((it) => line.slice(it.start, it.end) !== it.newText);
  }
  const wrong = tags(line, opposite(mark));
  if (tags(line, mark).length > 0) {
    return wrong;
  }
  return [...wrong, insertion(Math.min(trailingSigns(line), lineTail(line)), ` #${mark}`)];
}

const CODE = /(?<!`)(`+)(?!`)[^\r\n]*?(?<!`)\1(?!`)/g;

function opposite(mark: VisibilityMark): VisibilityMark {
  return mark === 'client' ? 'internal' : 'client';
}

/** What stands in code is no tag. */
function tags(line: string, mark: VisibilityMark): readonly TextEdit[] {
  const said = line.replace(CODE, (code) => '`'.repeat(code.length));
  return Array.from(said.matchAll(new RegExp(`(?:^|\\s)#${mark}(?![\\p{L}\\p{N}_/-])`, 'giu')), (it) => ({
    start: it.index,
    end: it.index + it[0].length,
    newText: '',
  }));
}
