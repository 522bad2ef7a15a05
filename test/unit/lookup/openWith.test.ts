import assert from 'node:assert/strict';
import { openWith } from '../../../src/core/lookup/openWith';
import { gather, PROFILES } from './inNote';

const NOTE = `---
type: meeting
date: 2026-11-10
project: Shop
---

## Action items

- [ ] Name the testers @{Anna Schmidt}
- [x] Sign the order @{Anna Schmidt}

## Client feedback

- The basket is too slow [from:: Anna Schmidt] [tone:: concern]
- The pictures are lovely [from:: Anna Schmidt] [tone:: praise]

## 客户问题

- 什么时候上线? [from:: Anna Schmidt]
`;

describe('what is open with somebody', () => {
  it('is what they are to do, and what they wait for; praise waits for nothing', () => {
    const snapshot = gather({ ...PROFILES, 'acme/shop/m.md': NOTE });
    const anna = snapshot.people.find(({ name }) => name === 'Anna Schmidt');
    assert.ok(anna);
    const { owes, awaits } = openWith(snapshot, anna);
    const texts = (entries: typeof owes) => entries.map(({ entry }) => entry.text);
    assert.deepEqual(texts(owes), ['Name the testers']);
    assert.deepEqual(texts(awaits), ['The basket is too slow', '什么时候上线?']);
  });
});
