import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/model/note';
import { MINUTES_EN } from './examples/minutesEn';
import { MINUTES_EN_DEALT } from './examples/minutesEnDealt';
import { MINUTES_EN_FORMAL } from './examples/minutesEnFormal';
import { MINUTES_EN_OWNERS } from './examples/minutesEnOwners';
import { MINUTES_ZH } from './examples/minutesZh';
import { MINUTES_ZH_COMMUNITY } from './examples/minutesZhCommunity';
import { MINUTES_ZH_DEALT } from './examples/minutesZhDealt';
import { MINUTES_ZH_HEADS } from './examples/minutesZhHeads';
import { MINUTES_ZH_HURRIED } from './examples/minutesZhHurried';
import { MINUTES_ZH_MARKS } from './examples/minutesZhMarks';
import { MINUTES_ZH_PARTS } from './examples/minutesZhParts';
import { MINUTES_ZH_PLAIN } from './examples/minutesZhPlain';
import { MINUTES_ZH_TEAM } from './examples/minutesZhTeam';
import { NOTE_STYLES } from './examples/noteStyles';
import { NOTE_STYLES_EN } from './examples/noteStyles.en';
import { ORDINARY_LINES } from './examples/ordinaryLines';
import { ownersOf, read } from './reading';

const STYLES = [
  ...NOTE_STYLES,
  ...NOTE_STYLES_EN,
  ...MINUTES_EN,
  ...MINUTES_EN_DEALT,
  ...MINUTES_EN_FORMAL,
  ...MINUTES_EN_OWNERS,
  ...MINUTES_ZH,
  ...MINUTES_ZH_PARTS,
  ...MINUTES_ZH_PLAIN,
  ...MINUTES_ZH_TEAM,
  ...MINUTES_ZH_DEALT,
  ...MINUTES_ZH_HURRIED,
  ...MINUTES_ZH_HEADS,
  ...MINUTES_ZH_MARKS,
  ...MINUTES_ZH_COMMUNITY,
  ...ORDINARY_LINES,
];

const actionOf = (note: Note): readonly string[] =>
  note.entries
    .filter(({ kind }) => kind === 'action')
    .map((entry) => [entry.text, ownersOf(entry).join(', '), entry.due?.value].filter(Boolean).join(' · '));

describe('a note in the style of', () => {
  for (const { what, note: text, people, goals, actions, decisions, done, promises } of STYLES) {
    it(what, () => {
      const note = read(text);
      const decided = note.entries.filter(({ kind }) => kind === 'decision').map((entry) => entry.text);
      if (people)
        assert.deepEqual(
          note.participants.map(({ name }) => name),
          people,
        );
      if (goals)
        assert.deepEqual(
          note.goals.map((goal) => goal.text),
          goals,
        );
      if (actions) assert.deepEqual(actionOf(note), actions);
      if (decisions) assert.deepEqual(decided, decisions);
      if (done)
        assert.deepEqual(
          note.entries.filter(({ status }) => status === 'done').map((entry) => entry.text),
          done,
        );
      if (promises)
        assert.deepEqual(
          note.commitments.map(({ who }) => who.value),
          promises,
        );
    });
  }
});
