import * as z from 'zod/mini';
import { dashboardState, daysBack } from './state';

// The code generation that zod would try is forbidden by the panel's content security policy.
z.config({ jitless: true });

const toDashboard = z.discriminatedUnion('type', [
  /** A newer state. `version` comes back with every click, so that a click on an older page is not misread. */
  z.object({ type: z.literal('show'), version: z.int(), state: dashboardState }),
]);

const toHost = z.discriminatedUnion('type', [
  /** The page shows this version, its first; 0 where it has loaded and nothing has come. */
  z.object({ type: z.literal('ready'), version: z.int() }),
  /** Something with an `id` was clicked. */
  z.object({ type: z.literal('activate'), version: z.int(), id: z.int() }),
  /** The same view of another day: so many days before today. */
  z.object({ type: z.literal('travel'), back: daysBack }),
]);

export type ToDashboard = z.infer<typeof toDashboard>;
export type ToHost = z.infer<typeof toHost>;

/** A message of the host to its panel, or undefined for anything else. */
export function decodeToDashboard(value: unknown): ToDashboard | undefined {
  return toDashboard.safeParse(value).data;
}

/** A message of the panel to the host, or undefined for anything else. */
export function decodeToHost(value: unknown): ToHost | undefined {
  return toHost.safeParse(value).data;
}
