import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { RecentProject } from '../ask/recentProject';
import type { NoteChanges } from '../editor/noteChanges';
import type { NoteWriter } from './noteWriter';

/** What writing something down works with. */
export interface CaptureParts {
  readonly feed: AnalysisFeed;
  readonly changes: NoteChanges;
  readonly writer: NoteWriter;
  readonly recent: RecentProject;
}

/** What is known of an entry before anything is asked: where it goes, and the words to begin with. */
export interface GivenEntry {
  readonly project?: Project;
  readonly note?: Note;
  readonly text?: string;
}
