import { drop, remember, remembered, type Pending } from "./pending";
import { forget, upload, type Outcome } from "./tus";

interface Chosen {
  key: string;
  file: File;
  path: string;
}

interface Assignment {
  key: string;
  metadata: Record<string, string>;
}

type Label =
  | "drop"
  | "folder"
  | "files"
  | "reading"
  | "overall"
  | "queued"
  | "running"
  | "waiting"
  | "done"
  | "failed"
  | "signedOut"
  | "retry"
  | "cancel"
  | "resumed";

const PARALLEL = 3;
const HASHED_AT_MOST = 64 * 1024 * 1024;

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = "",
  text = "",
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

async function filesOf(entry: FileSystemEntry, path: string): Promise<[File, string][]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [[file, path + file.name]];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: [File, string][] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return found;
    for (const each of batch) found.push(...(await filesOf(each, `${path}${entry.name}/`)));
  }
}

async function digestOf(file: File): Promise<string | undefined> {
  // Only pages of safe origin may compute digests; without one, sameness is found when the file has come.
  if (!crypto.subtle || file.size > HASHED_AT_MOST) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One file on its way, as a line of the list. */
class Row {
  readonly line = element("li", "jh-upload-line");
  private readonly state = element("span", "jh-badge");
  private readonly bar = element("progress");
  private readonly actions = element("span");
  sent = 0;

  constructor(
    readonly pending: Pending,
    private readonly owner: FolderUpload,
  ) {
    this.bar.max = pending.file.size;
    this.bar.value = 0;
    const name = element("span", "jh-upload-name", pending.metadata["filename"]);
    name.title = pending.metadata["path"] ?? "";
    const item = element("span", "jh-box-code", pending.metadata["item"]);
    this.bar.setAttribute("aria-label", pending.metadata["filename"]);
    this.line.append(item, name, this.bar, this.state, this.actions);
    this.say("NEUTRAL", owner.label("queued"));
    this.offer("cancel", () => owner.cancel(this));
  }

  say(tone: string, text: string): void {
    this.state.textContent = text;
    this.state.dataset["tone"] = tone;
  }

  progress(bytes: number): void {
    this.sent = bytes;
    this.bar.value = bytes;
  }

  offer(label: Label, action: () => void): void {
    const button = element("button", "jh-upload-action", this.owner.label(label));
    button.type = "button";
    button.onclick = action;
    this.actions.replaceChildren(button);
  }

  settle(): void {
    this.actions.replaceChildren();
  }
}

/** Takes folders and files, asks the page where each goes, and uploads them three at a time. */
class FolderUpload extends HTMLElement {
  private readonly chosen = new Map<string, Chosen>();
  private readonly rows = new Map<string, Row>();
  private queue: Row[] = [];
  private readonly running = new Map<Row, AbortController>();
  private labels: Partial<Record<Label, string>> = {};
  private readonly zone = element("div", "jh-upload-zone");
  private readonly overall = element("progress", "jh-upload-overall");
  private readonly summary = element("span", "jh-upload-summary");
  private readonly list = element("ul", "jh-upload-list");
  private settled = { done: 0, failed: 0 };
  private readonly leaving = (event: BeforeUnloadEvent) => {
    if (this.running.size > 0) event.preventDefault();
  };

  connectedCallback(): void {
    if (this.childElementCount === 0) this.build();
    window.addEventListener("beforeunload", this.leaving);
    void this.goOn();
  }

  disconnectedCallback(): void {
    window.removeEventListener("beforeunload", this.leaving);
    for (const controller of this.running.values()) controller.abort();
    this.running.clear();
    this.queue = [];
    this.rows.clear();
    this.list.replaceChildren();
  }

  label(name: Label): string {
    return this.labels[name] ?? name;
  }

  private get caseKey(): string {
    return this.getAttribute("case") ?? "";
  }

  private build(): void {
    this.labels = JSON.parse(this.getAttribute("labels") ?? "{}");
    const folder = this.picker("folder", true);
    const files = this.picker("files", false);
    this.zone.append(element("span", "", this.label("drop")), folder, files);
    this.zone.ondragover = (event) => {
      event.preventDefault();
      this.zone.classList.add("jh-upload-over");
    };
    this.zone.ondragleave = () => this.zone.classList.remove("jh-upload-over");
    this.zone.ondrop = (event) => {
      event.preventDefault();
      this.zone.classList.remove("jh-upload-over");
      void this.dropped(event);
    };
    const head = element("div", "jh-upload-head");
    this.summary.setAttribute("role", "status");
    this.overall.setAttribute("aria-label", this.label("overall"));
    head.append(this.overall, this.summary);
    this.append(this.zone, head, this.list);
    this.show();
  }

  private picker(name: "folder" | "files", directory: boolean): HTMLElement {
    const input = element("input");
    input.type = "file";
    input.multiple = true;
    if (directory) input.webkitdirectory = true;
    input.hidden = true;
    input.onchange = () => {
      const files = [...(input.files ?? [])].map((file): [File, string] => [file, file.webkitRelativePath || file.name]);
      input.value = "";
      void this.choose(files);
    };
    const button = element("button", "jh-upload-choose", this.label(name));
    button.type = "button";
    button.onclick = () => input.click();
    const both = element("span");
    both.append(button, input);
    return both;
  }

  private async dropped(event: DragEvent): Promise<void> {
    const entries = [...(event.dataTransfer?.items ?? [])]
      .map((item) => item.webkitGetAsEntry())
      .filter((entry): entry is FileSystemEntry => entry !== null);
    const found = await Promise.all(entries.map((entry) => filesOf(entry, "")));
    await this.choose(found.flat());
  }

  private async choose(files: [File, string][]): Promise<void> {
    const fresh = files
      .filter(([file]) => !file.name.startsWith("."))
      .sort(([, one], [, other]) => one.localeCompare(other, undefined, { numeric: true }));
    if (fresh.length === 0) return;
    this.summary.textContent = this.label("reading");
    const detail = [];
    for (const [file, path] of fresh) {
      const key = `${path}|${file.size}|${file.lastModified}`;
      this.chosen.set(key, { key, file, path });
      detail.push({ key, path, size: file.size, sha256: await digestOf(file) });
    }
    this.show();
    this.dispatchEvent(new CustomEvent("jh-chosen", { detail }));
  }

  /** Begins with files chosen before; called by the page. */
  start(assignments: Assignment[]): void {
    for (const { key, metadata } of assignments) {
      const chosen = this.chosen.get(key);
      if (!chosen) continue;
      this.chosen.delete(key);
      const pending = { caseKey: this.caseKey, key, file: chosen.file, metadata };
      void remember(pending);
      this.add(pending);
    }
    this.chosen.clear();
    this.work();
  }

  private async goOn(): Promise<void> {
    const left = await remembered(this.caseKey);
    for (const pending of left) if (pending.file && !this.rows.has(pending.key)) this.add(pending);
    if (left.length > 0) this.work();
  }

  private add(pending: Pending): void {
    const row = new Row(pending, this);
    this.rows.get(pending.key)?.line.remove();
    this.rows.set(pending.key, row);
    this.list.append(row.line);
    this.queue.push(row);
  }

  private work(): void {
    while (this.running.size < PARALLEL && this.queue.length > 0) {
      const row = this.queue.shift() as Row;
      const controller = new AbortController();
      this.running.set(row, controller);
      void this.send(row, controller.signal);
    }
    this.show();
  }

  private async send(row: Row, signal: AbortSignal): Promise<void> {
    row.say("INFO", this.label("running"));
    const outcome = await upload(
      row.pending,
      {
        progress: (bytes) => {
          row.progress(bytes);
          this.show();
        },
        begun: () => void remember(row.pending),
        waiting: (waits) => row.say(waits ? "WARNING" : "INFO", this.label(waits ? "waiting" : "running")),
      },
      signal,
    );
    if (!this.running.delete(row)) return;
    this.settle(row, outcome);
    this.work();
    if (this.running.size === 0 && this.queue.length === 0) {
      this.dispatchEvent(new CustomEvent("jh-finished", { detail: this.settled }));
    }
  }

  private settle(row: Row, outcome: Outcome): void {
    switch (outcome.kind) {
      case "done":
        this.settled.done++;
        row.progress(row.pending.file.size);
        row.say("GOOD", this.label("done"));
        row.settle();
        this.list.append(row.line);
        void drop(this.caseKey, row.pending.key);
        break;
      case "failed":
        this.settled.failed++;
        row.say("BAD", `${this.label("failed")} ${outcome.reason}`);
        row.offer("retry", () => this.again(row));
        void drop(this.caseKey, row.pending.key);
        break;
      case "signedOut":
        row.say("BAD", this.label("signedOut"));
        row.offer("retry", () => this.again(row));
        break;
      case "cancelled":
        row.line.remove();
        this.rows.delete(row.pending.key);
        break;
    }
  }

  private again(row: Row): void {
    void remember(row.pending);
    this.add(row.pending);
    this.work();
  }

  cancel(row: Row): void {
    this.running.get(row)?.abort();
    this.running.delete(row);
    this.queue = this.queue.filter((other) => other !== row);
    this.settle(row, { kind: "cancelled" });
    void drop(this.caseKey, row.pending.key);
    if (row.pending.url) void forget(row.pending.url);
    this.work();
  }

  private show(): void {
    const rows = [...this.rows.values()];
    const size = rows.reduce((sum, row) => sum + row.pending.file.size, 0);
    const sent = rows.reduce((sum, row) => sum + row.sent, 0);
    this.overall.hidden = rows.length === 0;
    this.overall.max = size || 1;
    this.overall.value = sent;
    const percent = size === 0 ? 0 : Math.floor((sent * 100) / size);
    this.summary.textContent =
      rows.length === 0
        ? ""
        : this.label("overall")
            .replace("{done}", String(this.settled.done))
            .replace("{all}", String(rows.length))
            .replace("{percent}", String(percent));
  }
}

customElements.define("jh-folder-upload", FolderUpload);
