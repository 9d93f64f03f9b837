import { drop, remember, remembered, within, type Pending } from "./pending";
import { forget, upload, type Outcome } from "./tus";

export type State = "queued" | "running" | "waiting" | "done" | "failed" | "signedOut";

/** One file on its way; it goes on whatever page is shown, until the browser leaves the application. */
export interface Sending {
  readonly pending: Pending & { file: File };
  state: State;
  reason: string;
  sent: number;
}

/** Shows files on their way. */
export interface Watcher {
  readonly place: string;
  changed(sending: Sending): void;
  gone(sending: Sending): void;
  /** A file of exactly this place has come; the server calls it by the result. */
  taken(pending: Pending, result: string): void;
}

const PARALLEL = 3;

const watchers = new Set<Watcher>();
const sendings = new Map<string, Sending>();
const running = new Map<Sending, AbortController>();
let queue: Sending[] = [];

window.addEventListener("beforeunload", (event) => {
  if (running.size > 0) event.preventDefault();
});

const named = (pending: Pending): string => `${pending.place}|${pending.key}`;

const isOver = (sending: Sending): boolean => !["queued", "running", "waiting"].includes(sending.state);

const around = (place: string): Watcher[] => [...watchers].filter((watcher) => within(place, watcher.place));

function change(sending: Sending, state: State, reason = ""): void {
  sending.state = state;
  sending.reason = reason;
  for (const watcher of around(sending.pending.place)) watcher.changed(sending);
}

/** Whether nothing chosen at this place is on its way any more. */
export const isQuiet = (place: string): boolean =>
  [...sendings.values()].every((sending) => isOver(sending) || !within(sending.pending.place, place));

/** Shows this watcher what is on its way from its place, and goes on with what an earlier page left. */
export async function watch(watcher: Watcher): Promise<void> {
  watchers.add(watcher);
  for (const sending of sendings.values()) {
    if (within(sending.pending.place, watcher.place)) watcher.changed(sending);
  }
  for (const pending of await remembered(watcher.place)) {
    if (pending.result !== undefined) {
      if (watchers.has(watcher) && pending.place === watcher.place) tell(watcher, pending, pending.result);
    } else if (pending.file && !sendings.has(named(pending))) {
      add(pending as Sending["pending"]);
    }
  }
}

export function unwatch(watcher: Watcher): void {
  watchers.delete(watcher);
}

/** Begins to send a file. */
export function begin(pending: Sending["pending"]): void {
  void remember(pending);
  add(pending);
}

function add(pending: Sending["pending"]): void {
  const before = sendings.get(named(pending));
  if (before) remove(before);
  const sending: Sending = { pending, state: "queued", reason: "", sent: 0 };
  sendings.set(named(pending), sending);
  queue.push(sending);
  change(sending, "queued");
  work();
}

export function again(sending: Sending): void {
  begin(sending.pending);
}

export function cancel(sending: Sending): void {
  remove(sending);
  void drop(sending.pending);
  if (sending.pending.url) void forget(sending.pending.url);
  work();
}

function remove(sending: Sending): void {
  running.get(sending)?.abort();
  running.delete(sending);
  queue = queue.filter((other) => other !== sending);
  sendings.delete(named(sending.pending));
  for (const watcher of around(sending.pending.place)) watcher.gone(sending);
}

function work(): void {
  while (running.size < PARALLEL && queue.length > 0) {
    const sending = queue.shift() as Sending;
    const controller = new AbortController();
    running.set(sending, controller);
    void send(sending, controller.signal);
  }
}

async function send(sending: Sending, signal: AbortSignal): Promise<void> {
  change(sending, "running");
  const outcome = await upload(
    sending.pending,
    {
      progress: (bytes) => {
        sending.sent = bytes;
        change(sending, sending.state);
      },
      begun: () => void remember(sending.pending),
      waiting: (waits) => change(sending, waits ? "waiting" : "running"),
    },
    signal,
  );
  if (!running.delete(sending)) return;
  await settle(sending, outcome);
  work();
}

async function settle(sending: Sending, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case "done":
      await finish(sending, outcome.result);
      break;
    case "failed":
      change(sending, "failed", outcome.reason);
      void drop(sending.pending);
      break;
    case "signedOut":
      change(sending, "signedOut");
      break;
    case "cancelled":
      break;
  }
}

/** Kept until somebody at the place is told, so that whoever comes back later finds what has come. */
async function finish(sending: Sending, result: string): Promise<void> {
  const { file, ...rest } = sending.pending;
  await remember({ ...rest, result });
  sendings.delete(named(sending.pending));
  sending.sent = file.size;
  for (const watcher of watchers) if (watcher.place === sending.pending.place) tell(watcher, sending.pending, result);
  change(sending, "done");
}

function tell(watcher: Watcher, pending: Pending, result: string): void {
  watcher.taken(pending, result);
  void drop(pending);
}
