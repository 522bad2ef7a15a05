import type { Located } from '../../model/span';
import { linkedName } from '../linkedName';
import { allMatches } from '../matches';
import { spanAt } from '../position';
import { isKnown, type KnownPeople } from './knownPeople';
import { type Mention, mentionsIn } from './mentions';
import { namesIn, type OwnerReading } from './ownerNames';
import { type TextScan, take } from './scanText';

const OBJECT_BEFORE =
  /(?<![\p{L}])(?:with|from|to|ask|asks|tell|upon|about|cc|via|like|for)\s+$|[与和跟向问给找请教]\s?$/iu;
/** With whom something is done (`Write the draft with @anna`): it is theirs, too, where nobody else has it. */
const WITH_BEFORE = /(?<![\p{L}])with\s+$|[与和跟]\s?$/iu;
/** Whom somebody is to speak to, or to wait for. */
const SPOKEN_WITH =
  /(?<![\p{L}])(?:(?:connect|sync(?: up)?|check(?: in)?|talk|speak|chat|follow[ -]?up|work|meet(?: up)?|coordinate|discuss \S+|pair|touch base|catch up|get in touch|liaise|align|clarify|confirm|verify) (?:with|to)|ping|ask|tell|e-?mail|contact|remind|thank|invite|help|cc|message|nudge|chase|notify|inform|wait(?:ing)? (?:for|on)|reach out to|hear from)\s+$/iu;
const AND = /^[\s,&/]*(?:and\s+)?$/;

/** Those whom the words before say somebody else is to speak to, and whoever is named along with them. */
function withoutSpokenTo(masked: string, all: readonly Mention[]): readonly Mention[] {
  const spokenTo = new Set<Mention>();
  all.forEach((mention, i) => {
    const last = all[i - 1];
    const isNext = last !== undefined && spokenTo.has(last) && AND.test(masked.slice(last.end, mention.start));
    if (isNext || SPOKEN_WITH.test(masked.slice(Math.max(0, mention.start - 40), mention.start))) spokenTo.add(mention);
  });
  return all.filter((mention) => !spokenTo.has(mention));
}

const POSSESSIVE = /^\s?(?:['’]s\b|的)/;

/** `@anna`, wherever it stands: at the edge of the text, else as its subject, else any. One that owns something (`@anna's`) is none. */
export const readMentions: OwnerReading = (scan, known) => mentionedIn(scan, known, GOES_ON);

/** The same in what is no action: there a mention that opens the text is a word of it (`@anna will be chair`). */
export const readMentionsElsewhere: OwnerReading = (scan, known) => mentionedIn(scan, known, /^[^\S\n]+(?=\S)/);

/** `@anna is working on it` is a sentence. */
const GOES_ON = /^(?:[\s,&/]|and\s|@\S+(?!\S))*\s(?:is|are|has|have|was|were|can|may|wants|hopes|plans)\s/;
const MENTIONS_ONLY = /^(?:[\s*_,&/]|and\s|@\S+(?!\S))*$/;

function mentionedIn(scan: TextScan, known: KnownPeople, goesOn: RegExp): readonly Located<string>[] {
  const mentioned = mentionsIn(scan.masked, known).slice(0, 30);
  const all = withoutSpokenTo(scan.masked, mentioned).filter(
    (mention) => !POSSESSIVE.test(scan.masked.slice(mention.end)),
  );
  if (all.length === 0) return [];
  const edges = all.filter((mention) => isAtEdge(scan.masked, mention, all));
  const before = ({ start }: Mention): string => scan.masked.slice(0, start);
  const subjects = all.filter((mention) => !OBJECT_BEFORE.test(before(mention)));
  const edgeSubjects = edges.filter((mention) => subjects.includes(mention));
  const doers = all.filter((mention) => subjects.includes(mention) || WITH_BEFORE.test(before(mention)));
  const owners = edgeSubjects.length > 0 ? edgeSubjects : subjects.length > 0 ? subjects : doers;
  const written = scan.masked;
  return owners.map((mention) => {
    const span = spanAt(scan.lineStarts, scan.base + mention.start, scan.base + mention.end);
    // Only a mention that stands apart leaves the text; inside a sentence it is one of its words.
    const isWord = MENTIONS_ONLY.test(written.slice(0, mention.start)) && goesOn.test(written.slice(mention.end));
    if (edges.includes(mention) && subjects.includes(mention) && !isWord) takeMention(scan, mention);
    return { value: mention.name, span };
  });
}

/** `[name=anna]`: who wrote a line, as minutes sign it that many write at once. */
export const SIGNED = /\s?\[name=(?!(?:DL|DDL|deadline)\])([^\]\n]{1,40})\]\s*(?:\[time=[^\]\n]{1,40}\]\s*)?$/i;

/** Who signed a task has it. */
export const readSigned: OwnerReading = (scan) => {
  const match = SIGNED.exec(scan.masked);
  if (!match?.[1]) return [];
  const start = match.index + match[0].indexOf('=') + 1;
  const owners = namesIn(scan, start, start + match[1].length);
  take(scan, match.index, scan.masked.length);
  return owners;
};

/** What other tools find the line by; it stands behind everything. */
const BLOCK_ID = /\s\^[\w-]+\s*$/;

/** Whether nothing but other mentions, signs and spaces stand before or behind. */
function isAtEdge(masked: string, mention: Mention, all: readonly Mention[]): boolean {
  let before = masked.slice(0, mention.start);
  let after = masked.slice(mention.end).replace(BLOCK_ID, '');
  for (const other of all) {
    if (other.end <= mention.start) before = before.replace(masked.slice(other.start, other.end), '');
    if (other.start >= mention.end) after = after.replace(masked.slice(other.start, other.end), '');
  }
  const empty = /^[\s,，、;；:：.。&/()（）[\]*_~|–—-]*(?:and|和|与)?[\s()（）]*$/u;
  return empty.test(before) || empty.test(after);
}

function takeMention(scan: TextScan, mention: Mention): void {
  const isFirst = scan.masked.slice(0, mention.start).trim() === '';
  const modal = isFirst
    ? (/^\s+(?:will|to|should)\s+(?=\p{Ll})/u.exec(scan.masked.slice(mention.end))?.[0].length ?? 0)
    : 0;
  if (modal > 0) take(scan, mention.end, mention.end + modal);
  const linked = scan.masked[mention.start - 1] === '[' && scan.masked[mention.end] === ']';
  take(scan, linked ? mention.start - 1 : mention.start, linked ? linkEnd(scan.raw, mention.end) : mention.end);
}

/** The end of a link's target, given its closing bracket. */
function linkEnd(raw: string, closing: number): number {
  if (raw[closing + 1] !== '(') return closing + 1;
  const end = raw.indexOf(')', closing);
  return end < 0 ? closing + 1 : end + 1;
}

const PROFILE_LINK =
  /\[@?([\p{L}\p{N}_.-]{1,60})\]\(https?:\/\/(?:www\.)?(?:github|gitlab|gitee|bitbucket|twitter|x|codeberg)\.[a-z]{2,4}\/@?([\p{L}\p{N}_.-]{1,60})\/?\)/gu;

/** `[@anna](https://github.com/anna)` at either end. */
export const readProfileLinks: OwnerReading = (scan) => {
  if (!scan.raw.includes('](http')) return [];
  const owners: Located<string>[] = [];
  for (const match of allMatches(scan.raw, PROFILE_LINK)) {
    if ((match[1] ?? '').toLowerCase() !== (match[2] ?? '').toLowerCase()) continue;
    const before = scan.raw.slice(0, match.index);
    const after = scan.raw.slice(match.index + match[0].length);
    if (!holdsLinksAlone(before) && !holdsLinksAlone(after)) continue;
    owners.push({ value: match[1] ?? '', span: take(scan, match.index, match.index + match[0].length) });
  }
  return owners;
};

function holdsLinksAlone(text: string): boolean {
  return text.replace(PROFILE_LINK, '').replace(/[\s,，、.。和&]/g, '') === '';
}

const NOTE_LINK =
  /^[\s*_]*\[\[(?:[^\]|\n]{1,200}\/)?([^\]|/\n]{1,80})(?:\|([^\]\n]{1,80}))?\]\](?=\s+[\p{Ll}\p{Script=Han}\d])/u;

/** `[[Anna Schmidt]] sitemap`: before what is to be done a link to somebody the note knows. */
export const readNoteLink: OwnerReading = (scan, known) => {
  const [link, target = '', shown] = NOTE_LINK.exec(scan.raw) ?? [];
  const name = linkedName(target, shown);
  if (link === undefined || !(isKnown(name, known) || (shown !== undefined && isKnown(shown, known)))) return [];
  return [{ value: name, span: take(scan, 0, link.length) }];
};
