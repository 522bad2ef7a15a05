import assert from 'node:assert/strict';
import type { PastedMessage, PasteRefusal } from '../../../../src/core/capture/paste/pasted';
import { readPaste } from '../../../../src/core/capture/paste/readPaste';
import type { LocalDate } from '../../../../src/core/model/date';
import type { WrittenPerson } from '../../../../src/core/reader/people';
import { PASTES } from './pastes';

const TODAY = '2026-11-20' as LocalDate;

describe('a pasted text', () => {
  for (const { name, text, ...expected } of PASTES) {
    it(`is understood: ${name}`, () => assert.deepEqual(shown(text), expected));
    it(`is understood with the line ends, spaces and marks of other systems: ${name}`, () => {
      const disguised = `\ufeff${text.replace(/\n/g, '\r\n').replace(/ (PM|AM)/g, '\u202f$1')}\u200e\r\n`;
      assert.deepEqual(shown(disguised), shown(text));
    });
  }

  const refused: readonly (readonly [name: string, text: string, refusal: PasteRefusal])[] = [
    ['empty', '', 'empty'],
    ['nothing but space', ' \n\t\u00a0\ufeff\n', 'empty'],
    ['a whole archive', 'a'.repeat(200_001), 'too-large'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'not-text'],
    ['bytes that were read as text', '\ufffd\ufffdJFIF\ufffd\ufffd', 'not-text'],
  ];
  for (const [name, text, refusal] of refused) {
    it(`is refused: ${name}`, () => assert.deepEqual(readPaste(text, TODAY), { ok: false, refusal }));
  }

  it('that is one very long line takes no time to speak of', () => {
    const long = readPaste(`${'On '.repeat(30_000)}: ${'[1:2'.repeat(20_000)}`, TODAY);
    assert.equal(long.ok && long.pasted.kind, 'text');
  });
});

function shown(text: string) {
  const read = readPaste(text, TODAY);
  assert.ok(read.ok);
  const { kind, subject, people, messages } = read.pasted;
  return {
    kind,
    ...(subject !== undefined && { subject }),
    people: people.map(personText),
    messages: messages.map(messageText),
  };
}

function personText({ name, email }: WrittenPerson): string {
  return email === undefined ? name : `${name} <${email}>`;
}

function messageText({ from, date, time, text }: PastedMessage): string {
  return `${[from?.name, date, time].filter(Boolean).join(' ')}: ${text.replaceAll('\n', '/')}`;
}
