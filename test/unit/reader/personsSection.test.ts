import assert from 'node:assert/strict';
import type { Section } from '../../../src/core/model/note';
import { isPersonsSection } from '../../../src/core/reader/body/personsSection';
import { knownPeople } from '../../../src/core/reader/fields/knownPeople';

const KNOWN = knownPeople(['Wanda Krol']);

function sectionsOf(titles: readonly string[]): readonly Section[] {
  const heading = { start: 0, end: 0, line: 0 };
  return titles.map((title) => ({ title, level: 3, heading, end: 0, parent: -1, hasContent: true }));
}

describe('sections headed by a name', () => {
  for (const [titles, persons] of [
    [['Wanda', 'Next steps'], ['Wanda']],
    [['Katherine', 'Next steps'], ['Katherine']],
    [['王伟', '下一步计划'], ['王伟']],
    // Written like a name: one only where the headings beside it are all names.
    [['Quillon', 'Next steps'], []],
    [
      ['Quillon', 'Brenn:'],
      ['Quillon', 'Brenn:'],
    ],
    [['Quillon'], []],
  ] as const) {
    it(`${titles.join(', ')}: ${persons.join(', ') || 'none'}`, () => {
      const sections = sectionsOf(titles);
      const found = sections.filter((section) =>
        isPersonsSection(section.title.replace(/:$/, ''), section, sections, KNOWN),
      );
      assert.deepEqual(
        found.map(({ title }) => title),
        persons,
      );
    });
  }

  it('reads the headings beside one another once for all of them', () => {
    let read = 0;
    const sections = sectionsOf(Array.from({ length: 1000 }, () => 'Quillon')).map((section) => ({
      ...section,
      get title() {
        read++;
        return 'Quillon';
      },
    }));
    assert.ok(sections.every((section) => isPersonsSection('Quillon', section, sections, KNOWN)));
    assert.equal(read, sections.length);
  });
});
