import type { LocalDate } from './date';
import type { Locale } from './locale';
import type { Principle } from './principle';
import type { Located, Span } from './span';

export type Audience = 'executive' | 'technical';

/** A person as a profile describes them. */
export interface Contact {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string;
  readonly email?: string;
  readonly org?: string;
  readonly audience?: Audience;
  readonly channel?: string;
  readonly language?: Locale;
  readonly focus: readonly string[];
  readonly engagement?: { readonly current?: string; readonly desired?: string };
  readonly notes?: string;
  readonly span: Span;
}

export interface Preferences {
  readonly channel?: string;
  readonly audience?: Audience;
  readonly language?: Locale;
  readonly notes?: string;
}

export interface ClientProfile {
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly preferences: Preferences;
}

export type ProjectStatus = 'active' | 'on-hold' | 'complete' | 'not-started';
/** Health as a person declares it, and as a band that is computed. */
export type HealthBand = 'on-track' | 'at-risk' | 'off-track';

export interface Milestone {
  readonly name: string;
  readonly due?: LocalDate;
  readonly done?: LocalDate;
  readonly span: Span;
  /** A key beside its name keeps it from the client. */
  readonly isInternal?: boolean;
}

export interface Baseline {
  readonly span: Span;
  readonly agreed?: Located<LocalDate>;
  readonly goals: readonly string[];
  readonly scope: { readonly in: readonly string[]; readonly out: readonly string[] };
  readonly time: { readonly start?: LocalDate; readonly end?: LocalDate; readonly milestones: readonly Milestone[] };
  readonly resources: readonly string[];
  /** Goals, and what is in the scope or out of it, that a comment beside them keeps from the client. */
  readonly inside?: readonly string[];
}

/** Where things stand now, where that differs from the baseline. */
export interface Plan {
  readonly span: Span;
  readonly end?: Located<LocalDate>;
  readonly milestones: readonly Milestone[];
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export type Cadence =
  | { readonly unit: 'weeks'; readonly every: number; readonly weekday?: Weekday }
  | { readonly unit: 'months'; readonly every: number }
  | { readonly unit: 'days'; readonly every: number };

export interface ReportingPlan {
  readonly span: Span;
  readonly cadence: Cadence;
  readonly start: LocalDate;
  /** Working days after the date until which a report still counts as on time. */
  readonly grace: number;
  readonly audience?: Audience;
  readonly channel?: string;
  readonly sections: readonly string[];
}

export interface Tool {
  readonly name: string;
  readonly channel?: string;
  readonly purpose?: string;
  readonly url?: string;
  readonly trained: readonly string[];
  readonly span: Span;
}

/** Limits in working days (health.md). */
export interface ResponseLimits {
  readonly question: number;
  readonly feedback: number;
  readonly need: number;
  readonly share: number;
  readonly disclose: { readonly high: number; readonly medium: number };
  readonly communicate: number;
  readonly agree: number;
  readonly conflict: number;
}

/** Which days are working days. Extra working days (调休) win over holidays, holidays over weekdays. */
export interface WorkCalendar {
  readonly workdays: readonly Weekday[];
  readonly holidays: readonly LocalDate[];
  readonly extraWorkdays: readonly LocalDate[];
}

/** Weights of the ten principles; they need not add up to 100. */
export type Weights = Readonly<Record<Principle, number>>;

export interface ProjectProfile {
  readonly name: string;
  readonly status: ProjectStatus;
  readonly declaredHealth?: Located<HealthBand>;
  /** "Us": everyone else is, or may be, the client's. */
  readonly team: readonly Contact[];
  /** Contacts that the project profile itself names, beside those of the client's profile. */
  readonly contacts: readonly Contact[];
  readonly baseline?: Baseline;
  readonly plan?: Plan;
  readonly reporting?: ReportingPlan;
  readonly tools: readonly Tool[];
  /** Only what the profile sets; defaults come from the policy. */
  readonly response: Readonly<Partial<ResponseLimits>>;
  readonly calendar?: WorkCalendar;
  readonly weights?: Readonly<Partial<Weights>>;
}
