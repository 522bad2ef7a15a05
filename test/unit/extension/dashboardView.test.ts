import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LocalDate } from '../../../src/core/model/date';
import { type DashboardView, PERIODS, viewFromText, viewToText } from '../../../src/extension/dashboard/dashboardView';

const START = { page: { kind: 'portfolio' }, period: 13 } as const;

describe('a view of the dashboard as text', () => {
  for (const [view, text] of [
    [START, ''],
    [{ page: { kind: 'project', id: 'acme gmbh / webshop' }, period: 13 }, 'project=acme+gmbh+%2F+webshop'],
    [
      { page: { kind: 'client', id: '王氏设计' }, day: '2026-11-02' as LocalDate, period: 26, person: 'li wei' },
      'client=%E7%8E%8B%E6%B0%8F%E8%AE%BE%E8%AE%A1&day=2026-11-02&weeks=26&person=li+wei',
    ],
  ] as const satisfies readonly (readonly [DashboardView, string])[]) {
    it(`${text || 'nothing'} and back`, () => {
      assert.equal(viewToText(view), text);
      assert.deepEqual(viewFromText(text), view);
    });
  }

  for (const text of ['day=2026-02-30', 'weeks=14', 'weeks=1e9', 'page=portfolio', '__proto__=x', '%', 'project=']) {
    it(`what says nothing valid is as usual: ${text}`, () => assert.deepEqual(viewFromText(text), START));
  }

  it('comes back the same, whatever names are in it', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    const view = fc.record({ kind: fc.constantFrom('client', 'project'), id: name, person: name, at: fc.nat(2) });
    fc.assert(
      fc.property(view, ({ kind, id, person, at }) => {
        const made: DashboardView = { page: { kind, id }, period: PERIODS[at] ?? 13, person };
        assert.deepEqual(viewFromText(viewToText(made)), made);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(viewFromText(text).page)));
  });
});
