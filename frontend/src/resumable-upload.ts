import { dropped, sorted, told, type Chosen } from "./chosen";
import type { Pending } from "./pending";
import { again, begin, cancel, isQuiet, unwatch, watch, type Sending, type State, type Watcher } from "./sendings";

interface Assignment {
  key: string;
  metadata: Record<string, string>;
}

type Label = State | "drop" | "folder" | "files" | "reading" | "overall" | "retry" | "cancel";

const TONES: Record<State, string> = {
  queued: "NEUTRAL",
  running: "INFO",
  waiting: "WARNING",
  done: "GOOD",
  failed: "BAD",
  signedOut: "BAD",
};

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

const button = (className: string, text: string, action: () => void): HTMLButtonElement => {
  const made = element("button", className, text);
  made.type = "button";
  made.onclick = action;
  return made;
};

/** One file on its way, as a line of the list. */
class Row {
  readonly line = element("li", "jh-upload-line");
  private readonly state = element("span", "jh-badge");
  private readonly bar = element("progress");
  private readonly actions = element("span");
  private readonly reason = element("span", "jh-upload-reason");
  private shown: State | undefined;

  constructor(
    readonly sending: Sending,
    private readonly label: (name: Label) => string,
  ) {
    const { metadata, file } = sending.pending;
    const name = element("span", "jh-upload-name", metadata["filename"]);
    name.title = metadata["path"] ?? "";
    this.bar.max = file.size;
    this.bar.setAttribute("aria-label", metadata["filename"] ?? "");
    this.line.append(name, this.bar, this.state, this.actions, this.reason);
    this.show();
  }

  show(): void {
    const { state, reason, sent } = this.sending;
    this.bar.value = sent;
    if (state === this.shown) return;
    this.shown = state;
    this.state.textContent = this.label(state);
    this.reason.textContent = reason;
    this.state.dataset["tone"] = TONES[state];
    this.bar.hidden = state === "done" || state === "failed";
    this.actions.replaceChildren(...this.offers(state));
  }

  private offers(state: State): HTMLElement[] {
    switch (state) {
      case "queued":
      case "running":
      case "waiting":
        return [button("jh-upload-action", this.label("cancel"), () => cancel(this.sending))];
      case "failed":
      case "signedOut":
        return [button("jh-upload-action", this.label("retry"), () => again(this.sending))];
      case "done":
        return [];
    }
  }
}

/** Takes files, or whole folders, asks the page what each is, and shows how they go up. */
class ResumableUpload extends HTMLElement implements Watcher {
  static readonly observedAttributes = ["disabled"];

  private readonly chosen = new Map<string, Chosen>();
  private readonly rows = new Map<Sending, Row>();
  private labels: Partial<Record<Label, string>> = {};
  private readonly zone = element("div", "jh-upload-zone");
  private readonly overall = element("progress", "jh-upload-overall");
  private readonly summary = element("span", "jh-upload-summary");
  private readonly list = element("ul", "jh-upload-list");
  private reported = true;

  connectedCallback(): void {
    if (this.childElementCount === 0) this.build();
    void watch(this);
  }

  disconnectedCallback(): void {
    unwatch(this);
    this.rows.clear();
    this.list.replaceChildren();
  }

  attributeChangedCallback(): void {
    for (const each of this.zone.querySelectorAll("button")) each.disabled = this.hasAttribute("disabled");
  }

  get place(): string {
    return this.getAttribute("place") ?? "";
  }

  changed(sending: Sending): void {
    let row = this.rows.get(sending);
    if (!row) {
      row = new Row(sending, (name) => this.label(name));
      this.rows.set(sending, row);
      this.list.append(row.line);
      this.reported = false;
    }
    row.show();
    if (sending.state === "done") this.list.append(row.line);
    this.show();
    if (!this.reported && isQuiet(this.place)) {
      this.reported = true;
      this.dispatchEvent(new CustomEvent("jh-finished"));
    }
  }

  gone(sending: Sending): void {
    this.rows.get(sending)?.line.remove();
    this.rows.delete(sending);
    this.show();
  }

  taken(_pending: Pending, result: string): void {
    this.dispatchEvent(new CustomEvent("jh-taken", { detail: result }));
  }

  /** Begins with files chosen before, and forgets the others; called by the page. */
  start(assignments: Assignment[]): void {
    for (const { key, metadata } of assignments) {
      const chosen = this.chosen.get(key);
      if (chosen) begin({ place: this.place, key: this.keyOf(key, metadata), file: chosen.file, metadata });
    }
    this.chosen.clear();
  }

  /** The same file may be sent to several boxes, or beside several documents. */
  private keyOf(key: string, metadata: Record<string, string>): string {
    return [key, metadata["item"] ?? "", metadata["replaces"] ?? ""].join("|");
  }

  private label(name: Label): string {
    return this.labels[name] ?? name;
  }

  private build(): void {
    this.labels = JSON.parse(this.getAttribute("labels") ?? "{}");
    this.zone.append(element("span", "", this.label("drop")));
    if (this.hasAttribute("folders")) this.zone.append(this.picker("folder"));
    this.zone.append(this.picker("files"));
    this.zone.ondragover = (event) => {
      event.preventDefault();
      if (!this.hasAttribute("disabled")) this.zone.classList.add("jh-upload-over");
    };
    this.zone.ondragleave = () => this.zone.classList.remove("jh-upload-over");
    this.zone.ondrop = (event) => {
      event.preventDefault();
      this.zone.classList.remove("jh-upload-over");
      void dropped(event).then((files) => this.choose(files));
    };
    const head = element("div", "jh-upload-head");
    this.summary.setAttribute("role", "status");
    this.overall.setAttribute("aria-label", this.label("overall"));
    head.append(this.overall, this.summary);
    this.append(this.zone, head, this.list);
    this.attributeChangedCallback();
    this.show();
  }

  private picker(name: "folder" | "files"): HTMLElement {
    const input = element("input");
    input.type = "file";
    input.multiple = !this.hasAttribute("single");
    input.accept = this.getAttribute("accept") ?? "";
    if (name === "folder") input.webkitdirectory = true;
    input.hidden = true;
    input.onchange = () => {
      const files = [...(input.files ?? [])].map((file): [File, string] => [file, file.webkitRelativePath || file.name]);
      input.value = "";
      void this.choose(files);
    };
    const both = element("span");
    both.append(
      button("jh-upload-choose", this.label(name), () => input.click()),
      input,
    );
    return both;
  }

  private async choose(files: [File, string][]): Promise<void> {
    const all = sorted(files);
    const fresh = this.hasAttribute("single") ? all.slice(0, 1) : all;
    if (fresh.length === 0 || this.hasAttribute("disabled")) return;
    this.summary.textContent = this.label("reading");
    const detail = [];
    for (const each of fresh) {
      this.chosen.set(each.key, each);
      detail.push(await told(each));
    }
    this.show();
    this.dispatchEvent(new CustomEvent("jh-chosen", { detail }));
  }

  private show(): void {
    const all = [...this.rows.keys()];
    const size = all.reduce((sum, sending) => sum + sending.pending.file.size, 0);
    const sent = all.reduce((sum, sending) => sum + sending.sent, 0);
    const done = all.filter((sending) => sending.state === "done").length;
    this.overall.hidden = all.every((sending) => sending.state === "done" || sending.state === "failed");
    this.overall.max = size || 1;
    this.overall.value = sent;
    const percent = size === 0 ? 0 : Math.floor((sent * 100) / size);
    this.summary.textContent =
      all.length === 0
        ? ""
        : this.label("overall")
            .replace("{done}", String(done))
            .replace("{all}", String(all.length))
            .replace("{percent}", String(percent));
  }
}

customElements.define("jh-upload", ResumableUpload);
