import assert from 'node:assert/strict';
import { clientOutputs, type Files } from '../../support/clientOutputs';
import { clientReport } from '../../support/clientReport';
import { HARMLESS } from './hideableDisguises';
import { EVERYWHERE } from './hideableEverywhere';
import { INNOCENT } from './hideableHabits';
import { base, CANARY, client, meeting, PROFILE, VISIBLE } from './hideableNotes';

describe('nothing internal comes out of', () => {
  const places = Object.entries(EVERYWHERE);
  assert.ok(places.length >= 60, `${places.length} places`);
  for (const [place, files] of places) {
    it(place, async () => {
      const { texts, refusals } = await clientOutputs(withControl(files), 'Webshop');
      assert.deepEqual(refusals, []);
      for (const [name, text] of texts) {
        assert.equal(text.toLowerCase().includes(CANARY), false, `${name}:\n${text}`);
        if (name.startsWith('report')) assert.match(text, /Publish the catalogue/, name);
        if (name === 'calendar') assert.match(text, /Order the labels/);
      }
    });
  }
});

describe('a report of one period', () => {
  it('says nothing of a meeting after it', () => {
    const files = { ...base, 'acme/webshop/m.md': client(`- [ ] ${CANARY}`).replace('2026-11-18', '2026-12-02') };
    const result = clientReport(files, { project: 'Webshop' });
    assert.ok(result.ok);
    assert.equal(result.body.includes(CANARY), false);
  });
});

/** Beside what is hidden stands what must be seen; what is hidden would be due, so that a calendar could name it. */
function withControl(files: Files): Files {
  const due = Object.entries(files).map(([path, text]) => [
    path,
    text.replaceAll(new RegExp(`^(.*- \\[ \\] .*${CANARY}.*)$`, 'gm'), '$1 📅 2026-12-01'),
  ]);
  return {
    ...base,
    'acme/webshop/visible.md': client(`${VISIBLE}- [ ] Order the labels @{Li Wei} 📅 2026-12-01\n`),
    ...Object.fromEntries(due),
  };
}

describe('what is for the client comes out of', () => {
  const shown: Record<string, string | Files> = {
    'a client note': client('- [x] Publish it ✅ 2026-11-17'),
    'an entry marked for the client': meeting('', '- [x] Publish it #client ✅ 2026-11-17'),
    'a Dataview mark': meeting('', '- [x] Publish it [visibility:: client] ✅ 2026-11-17'),
    'a section for the client': meeting('', '## For the client\n\n- [x] Publish it ✅ 2026-11-17'),
    'a Chinese section for the client': meeting('', '## 给客户\n\n- [x] Publish it ✅ 2026-11-17'),
    'a disclosed risk': client('## Risks\n\n- Publish it [disclosed:: 2026-11-18]'),
    'a risk marked by itself': meeting('', '## Risks\n\n- Publish it #client'),
    'a client’s question': client('## Client questions\n\n- Publish it?'),
    'an item beside what is kept from the client by name': client(
      '- Not for Acme:\n  - Prices\n- [x] Publish it ✅ 2026-11-17',
    ),
    'a section behind what is kept from the client by name': client(
      'Not for Acme:\n\n- Prices\n\n## Done\n\n- [x] Publish it ✅ 2026-11-17',
    ),
    'an item under what is kept from somebody else': client('- Not for Globex:\n  - [x] Publish it ✅ 2026-11-17'),
    'a list behind a sentence that is no lead': client(
      'The old prices are not for Acme to pay any more.\n\n- [x] Publish it ✅ 2026-11-17',
    ),
    'an item under a line of which a word is struck out': client(
      '- ~~Friday~~ Monday\n  - [x] Publish it ✅ 2026-11-17',
    ),
    'a list after the one behind a line that is struck out': client(
      '~~Old idea~~\n\n- Prices\n\nStill to come.\n\n- [x] Publish it ✅ 2026-11-17',
    ),
    'a note that was shared': meeting('visibility: client\nshared: 2026-11-18\n', '- [x] Publish it ✅ 2026-11-17'),
    'the title of a meeting about the client': client('').replace('title: Progress', 'title: Publish it for Acme'),
    'a milestone for the client': {
      'acme/webshop/project.md': PROFILE.replace('name: Beta', 'name: Publish it for Acme'),
    },
    'a milestone of which one word among others is internal': {
      'acme/webshop/project.md': PROFILE.replace('name: Beta', 'name: Publish it and close the internal beta'),
    },
    'a change': client('## Changes\n\n- Publish it later [affects:: time]'),
  };
  for (const text of [...HARMLESS, ...INNOCENT]) {
    shown[`“${text}”, which only sounds like it`] = client(`- [x] ${text} ✅ 2026-11-17`);
  }
  for (const [place, note] of Object.entries(shown)) {
    it(place, () => {
      const files = typeof note === 'string' ? { 'acme/webshop/m.md': note } : note;
      const result = clientReport({ ...base, ...files }, { project: 'Webshop' });
      assert.ok(result.ok, JSON.stringify(result));
      assert.match(result.body, /Publish it/);
    });
  }
});

describe('a report of which a draft stands in its folder already', () => {
  it('can be generated again', () => {
    const files = { ...base, 'acme/webshop/m.md': client(VISIBLE) };
    const first = clientReport(files, { project: 'Webshop' });
    assert.ok(first.ok);
    const again = clientReport({ ...files, 'acme/webshop/reports/2026-11-20.md': first.note }, { project: 'Webshop' });
    assert.ok(again.ok, JSON.stringify(again));
    assert.equal(again.body, first.body);
  });
});
