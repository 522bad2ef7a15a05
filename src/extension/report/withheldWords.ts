import { l10n } from 'vscode';
import type { LeftOutReason } from '../../core/report/leftOut';
import type { Refusal, WithheldEntry, WithheldNote } from '../../core/report/reportRequest';
import type { SaidBeside } from '../../core/report/saidBeside';
import { faultWords } from '../../core/template/templateFault';
import { interfaceLocale } from '../locale';

/** Why something stays inside. */
export function withheldWords(reason: WithheldEntry['reason'] | WithheldNote['reason']): string {
  switch (reason) {
    case 'not-marked':
      return l10n.t('No mark for the client such as #client');
    case 'not-disclosed':
      return l10n.t('Risks and issues the client has not been told of');
    case 'internal-note':
      return l10n.t('In an internal note');
    case 'internal-entry':
      return l10n.t('Marked internal');
    case 'internal-container':
      return l10n.t('Inside something internal');
    case 'only-worded':
      return l10n.t('Only its wording says what it is: put it under a heading or behind a label');
    case 'internal-section':
      return l10n.t('Under an internal heading');
    case 'internal-title':
      return l10n.t('The title of its note says that it is not for the client');
    case 'denied-by-name':
      return l10n.t('Says that it is not for this client');
    case 'merge-conflict':
      return l10n.t('Notes with a merge conflict that nobody has settled');
    case 'unparsable':
    case 'not-utf8':
    case 'too-large':
    case 'unread':
      return l10n.t('Notes that cannot be read safely');
    case 'near-equal-client':
      return l10n.t('Notes of a client with nearly the same name');
    case 'near-equal-project':
      return l10n.t('Notes of a project with nearly the same name');
  }
}

/** Why something for the client is not in a document, and what to do. */
export function leftOutWords(reason: LeftOutReason): string {
  switch (reason) {
    case 'ticked-without-day':
      return l10n.t('For the client, but ticked without a day: write ✅ and the day behind it');
    case 'before-period':
      return l10n.t('For the client, but before the period');
    case 'asker-unknown':
      return l10n.t('For the client, but nothing says who asked: write [from:: NAME] behind it');
    case 'no-entry':
      return l10n.t('For the client, but no entry: put it under a heading “For the client”, or behind a label');
    case 'no-part':
      return l10n.t('For the client, but not in this document');
  }
}

/** What it is that goes out beside the entries. */
export function besideWords(what: SaidBeside['what']): string {
  switch (what) {
    case 'health':
      return l10n.t('declared health, only with the line you write next');
    case 'milestone':
      return l10n.t('milestone, from the profile');
    case 'goal':
      return l10n.t('goal, from the profile');
    case 'scope':
      return l10n.t('scope, from the profile');
    case 'meeting':
      return l10n.t('title of a meeting for the client');
    case 'paragraph':
      return l10n.t('paragraph for the client');
  }
}

/** Why there is no report, and what to do. */
export function refusedWords({ reason, detail, fault, path, line }: Refusal): string {
  const place = path === '' ? '' : `${path.slice(path.lastIndexOf('/') + 1)}:${line + 1}`;
  switch (reason) {
    case 'ambiguous-note':
      return l10n.t(
        'Nothing was written: in {0} it is not certain what the client may see. {1} Mend the place, then try again.',
        place,
        doubtWords(detail),
      );
    case 'withheld-text':
      return l10n.t(
        'Nothing was written: it would have contained words of an internal passage, “{0}” in {1}. Say it in other words, then try again.',
        detail,
        place,
      );
    case 'internal-words':
      return l10n.t(
        'Nothing was written: “{0}” says of itself that it is internal. Take it out of the draft or the template, then try again.',
        detail,
      );
    case 'template':
      return l10n.t(
        'Nothing was written: the template has a mistake. {0}',
        fault ? faultWords(fault, interfaceLocale()) : detail,
      );
  }
}

/** What is doubtful at a place, as a sentence. */
function doubtWords(reason: string): string {
  switch (reason) {
    case 'unclosed-fence':
      return l10n.t('A code block begins there and never ends.');
    case 'unclosed-comment':
      return l10n.t('A comment begins there and never ends.');
    case 'heading-in-html':
      return l10n.t('HTML swallows a heading there.');
    case 'frontmatter':
      return l10n.t('The block at its top cannot be read.');
    default:
      return l10n.t('There are odd characters that another program may read otherwise.');
  }
}
