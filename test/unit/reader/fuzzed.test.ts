import assert from 'node:assert/strict';
import { readerFault } from '../../support/readerFault';

/** What the fuzz once found (`npm run fuzz`), made small. */
const FOUND: Readonly<Record<string, string>> = {
  'two byte order marks': '\ufeff\ufeff* ',
  'more cells than columns': 'n||e\n--|-|-\n;|||2',
  'a carriage return alone': '--\r>-\r',
  'a ruler of one column, its pipe behind': '0\n-|',
  'an address that is found in finished text': ':[a@b.e\n--',
  'a carriage return alone before a name of the frontmatter': '---\nparticipant:\re\n---',
  'a carriage return alone between names of the frontmatter': '---\nparticipants:\n- Anna,\rBob\n---',
  'a table row of one pipe': 'a||\n-|-\n|',
  'many backticks within a sentence': `Compared it with${'`'.repeat(40)} what was agreed`,
  'many backticks behind an accent': `Le café${'`'.repeat(40)} what was agreed`,
};

describe('what the fuzz found stays mended', () => {
  for (const [what, text] of Object.entries(FOUND)) {
    it(what, () => assert.equal(readerFault(text), undefined));
  }
});
