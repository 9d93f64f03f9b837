/** Sends files by the tus protocol 1.0.0, over lines that break. */

export interface Task {
  /** Names the file among those of one case, also after a reload. */
  key: string;
  file: File;
  metadata: Record<string, string>;
  /** The address of the upload, once the server has given it one. */
  url?: string;
}

export type Outcome =
  | { kind: "done"; result: string }
  | { kind: "failed"; reason: string }
  | { kind: "signedOut" }
  | { kind: "cancelled" };

export interface Watcher {
  /** So many bytes have come, as far as this side knows. */
  progress(bytes: number): void;
  /** The upload has an address now. */
  begun(url: string): void;
  /** The line is down; it is tried again. */
  waiting(waits: boolean): void;
}

const ENDPOINT = "/api/v1/uploads";
const PART = 8 * 1024 * 1024;
const LONGEST_WAIT = 30_000;
/** The statuses after which the same request may succeed: somebody else at it, too many, and whatever a proxy says. */
const PASSING = new Set([0, 423, 429, 500, 502, 503, 504]);

interface Answer {
  status: number;
  header(name: string): string | null;
  body: string;
}

const base64 = (text: string): string => {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
};

const header = (metadata: Record<string, string>): string =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(",");

function send(
  method: string,
  url: string,
  headers: Record<string, string>,
  body: Blob | null,
  signal: AbortSignal,
  progress?: (bytes: number) => void,
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const end = () => {
      signal.removeEventListener("abort", abort);
      resolve({ status: request.status, header: (name) => request.getResponseHeader(name), body: request.responseText });
    };
    request.open(method, url);
    request.setRequestHeader("Tus-Resumable", "1.0.0");
    // What the server refuses it says in the language of the page, which need not be that of the browser.
    request.setRequestHeader("Accept-Language", document.documentElement.lang || "zh-CN");
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (progress) request.upload.onprogress = (event) => progress(event.loaded);
    request.onloadend = end;
    signal.addEventListener("abort", abort);
    request.send(body);
  });
}

/** Waits longer each time, but not once the browser says that the line is back. */
function pause(times: number, signal: AbortSignal): Promise<void> {
  const time = Math.min(LONGEST_WAIT, 500 * 2 ** times) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, time);
    window.addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}

const reasonOf = (answer: Answer): string => {
  try {
    return String(JSON.parse(answer.body).title ?? answer.status);
  } catch {
    return String(answer.status);
  }
};

const codeOf = (answer: Answer): string => {
  try {
    return String(JSON.parse(answer.body).code ?? "");
  } catch {
    return "";
  }
};

/** Uploads one file to its end, going on where an earlier try stopped. */
export async function upload(task: Task, watcher: Watcher, signal: AbortSignal): Promise<Outcome> {
  let failures = 0;
  let offset: number | null = task.url ? null : 0;
  while (!signal.aborted) {
    const answer = await step();
    if (signal.aborted) break;
    if (answer.status === 401) return { kind: "signedOut" };
    if (PASSING.has(answer.status)) {
      watcher.waiting(true);
      await pause(failures++, signal);
      offset = task.url ? null : 0;
      continue;
    }
    watcher.waiting(false);
    if (answer.status === 404 && task.url && codeOf(answer) !== "casefile.unknown") {
      // Expired, or cleaned away: begin anew.
      task.url = undefined;
      offset = 0;
      if (failures++ > 5) return { kind: "failed", reason: reasonOf(answer) };
      continue;
    }
    if (answer.status === 409 && codeOf(answer) === "upload.offset") {
      offset = null;
      continue;
    }
    if (answer.status >= 400) return { kind: "failed", reason: reasonOf(answer) };
    if (answer.status === 201) {
      task.url = answer.header("Location") ?? undefined;
      if (task.url) watcher.begun(task.url);
      continue;
    }
    failures = 0;
    const result = answer.header("Upload-Result");
    if (result) return { kind: "done", result };
    offset = Number(answer.header("Upload-Offset"));
    watcher.progress(offset);
  }
  return { kind: "cancelled" };

  function step(): Promise<Answer> {
    if (!task.url) {
      const headers = { "Upload-Length": String(task.file.size), "Upload-Metadata": header(task.metadata) };
      return send("POST", ENDPOINT, headers, null, signal);
    }
    if (offset === null) return send("HEAD", task.url, {}, null, signal);
    const at = offset;
    const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(at) };
    return send("PATCH", task.url, headers, task.file.slice(at, at + PART), signal, (bytes) => watcher.progress(at + bytes));
  }
}

/** Forgets an upload on the server. */
export async function forget(url: string): Promise<void> {
  await send("DELETE", url, {}, null, new AbortController().signal);
}
