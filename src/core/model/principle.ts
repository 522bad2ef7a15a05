/** The ten principles of client communication. Each rule, health figure and tree group belongs to one. */
export type Principle =
  | 'trust'
  | 'goals'
  | 'transparency'
  | 'listening'
  | 'reporting'
  | 'conflict'
  | 'expectations'
  | 'personal'
  | 'tools'
  | 'records';

export const PRINCIPLES: readonly Principle[] = [
  'trust',
  'goals',
  'transparency',
  'listening',
  'reporting',
  'conflict',
  'expectations',
  'personal',
  'tools',
  'records',
];
