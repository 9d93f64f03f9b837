import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { type Canvas, moveByTouch } from "./touch";

interface Overlays {
  add(element: string, overlay: { position: Record<string, number>; html: HTMLElement }): void;
}

interface EventBus {
  on(event: string, listener: (event: { element: { id: string } }) => void): void;
}

type Label = "current" | "done" | "returned" | "open" | "zoomIn" | "zoomOut" | "fit" | "failed";

const STATES = { current: "\u25CF", done: "\u2713", returned: "\u21A9" } as const;
type State = keyof typeof STATES;

/** Below this scale the labels of a model cannot be read. */
const READABLE = 0.6;

function button(text: string, label: string, action: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.title = label;
  element.setAttribute("aria-label", label);
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    action();
  });
  return element;
}

function mark(state: State, label: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "jh-mark";
  element.dataset.state = state;
  element.textContent = STATES[state];
  element.title = label;
  element.setAttribute("aria-hidden", "true");
  return element;
}

/**
 * Shows a BPMN model with what is done, current and returned. The attributes `current`, `done`, `returned` and
 * `drillable` hold ids separated by blanks, `labels` the words for people as JSON. Fires `jh-drill` with the id of a
 * call activity that was opened.
 */
class ProcessDiagram extends HTMLElement {
  static readonly observedAttributes = ["xml", "current", "done", "returned", "drillable"];

  private viewer?: NavigatedViewer;
  private drawn = 0;
  private scheduled = false;
  private width = 0;
  private readonly resized = new ResizeObserver(([entry]) => {
    const { width } = entry.contentRect;
    if (width > 0 && Math.round(width) !== this.width) {
      this.width = Math.round(width);
      this.fit();
    }
  });

  connectedCallback(): void {
    this.schedule();
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.replaceChildren();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.schedule();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.isConnected) void this.draw();
    });
  }

  private ids(attribute: string): string[] {
    return (this.getAttribute(attribute) ?? "").split(" ").filter((id) => id !== "");
  }

  private label(label: Label): string {
    const labels = JSON.parse(this.getAttribute("labels") ?? "{}") as Partial<Record<Label, string>>;
    return labels[label] ?? label;
  }

  private async draw(): Promise<void> {
    const turn = ++this.drawn;
    this.resized.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    const surface = document.createElement("div");
    surface.className = "jh-canvas";
    surface.setAttribute("role", "group");
    surface.setAttribute("aria-label", this.getAttribute("aria-label") ?? "");
    this.replaceChildren(surface, this.bar());
    const xml = this.getAttribute("xml");
    if (!xml) return;

    const { fontFamily } = getComputedStyle(this);
    // The wheel is left to the page: a drawing that swallows it traps people who scroll by.
    const viewer = new NavigatedViewer({
      container: surface,
      textRenderer: { defaultStyle: { fontFamily, fontSize: 14 }, externalStyle: { fontSize: 12 } },
      zoomScroll: { enabled: false },
    });
    this.viewer = viewer;
    try {
      await viewer.importXML(xml);
    } catch (error) {
      console.error(error);
      if (turn === this.drawn) surface.textContent = this.label("failed");
      return;
    }
    if (turn !== this.drawn) return;
    this.decorate(viewer);
    moveByTouch(surface, viewer.get<Canvas>("canvas"));
    this.width = 0;
    this.resized.observe(surface);
  }

  private decorate(viewer: NavigatedViewer): void {
    const canvas = viewer.get<Canvas>("canvas");
    const overlays = viewer.get<Overlays>("overlays");
    const known = viewer.get<{ get(id: string): unknown }>("elementRegistry");
    for (const state of Object.keys(STATES) as State[]) {
      for (const id of this.ids(state).filter((each) => known.get(each))) {
        canvas.addMarker(id, `jh-${state}`);
        overlays.add(id, { position: { top: -9, right: 9 }, html: mark(state, this.label(state)) });
      }
    }
    const drillable = this.ids("drillable").filter((each) => known.get(each));
    for (const id of drillable) {
      canvas.addMarker(id, "jh-drillable");
      const open = button(`${this.label("open")} \u203A`, this.label("open"), () => this.drill(id));
      open.className = "jh-drill";
      overlays.add(id, { position: { bottom: 2, left: 4 }, html: open });
    }
    viewer.get<EventBus>("eventBus").on("element.click", ({ element }) => {
      if (drillable.includes(element.id)) this.drill(element.id);
    });
  }

  private drill(id: string): void {
    this.dispatchEvent(new CustomEvent("jh-drill", { bubbles: true, detail: { id } }));
  }

  /** Shows all of it, or where it is too long to be read, the part that is current. */
  private fit(): void {
    const canvas = this.viewer?.get<Canvas>("canvas");
    if (!canvas) return;
    canvas.resized();
    const scale = canvas.zoom("fit-viewport", "auto");
    this.shrink(Math.max(Math.min(scale, 1), READABLE) * canvas.viewbox().inner.height);
    if (scale >= READABLE) canvas.zoom("fit-viewport", "auto");
    if (scale > 1) {
      canvas.zoom(1, "auto");
    } else if (scale < READABLE) {
      canvas.zoom(READABLE + 0.2);
      const { inner } = canvas.viewbox();
      const focus = this.ids("current")[0] ?? this.ids("returned")[0];
      if (focus && inner.width > 0) canvas.scrollToElement(focus, 60);
    }
  }

  /** A flat drawing needs no high frame. */
  private shrink(height: number): void {
    const surface = this.querySelector<HTMLElement>(".jh-canvas");
    if (surface) surface.style.height = `${Math.round(Math.min(Math.max(height + 120, 240), innerHeight * 0.62))}px`;
    this.viewer?.get<Canvas>("canvas").resized();
  }

  private zoomBy(factor: number): void {
    const canvas = this.viewer?.get<Canvas>("canvas");
    if (canvas) canvas.zoom(Math.min(3, Math.max(0.2, canvas.viewbox().scale * factor)), "auto");
  }

  private bar(): HTMLElement {
    const bar = document.createElement("div");
    bar.className = "jh-diagram-bar";
    const zoom = document.createElement("span");
    zoom.className = "jh-zoom";
    zoom.append(
      button("+", this.label("zoomIn"), () => this.zoomBy(1.25)),
      button("\u2212", this.label("zoomOut"), () => this.zoomBy(0.8)),
      button("\u2922", this.label("fit"), () => this.viewer?.get<Canvas>("canvas").zoom("fit-viewport", "auto")),
    );
    bar.append(zoom);
    for (const state of Object.keys(STATES) as State[]) {
      const entry = document.createElement("span");
      entry.className = "jh-legend";
      entry.append(mark(state, this.label(state)), this.label(state));
      bar.append(entry);
    }
    return bar;
  }
}

customElements.define("jh-process-diagram", ProcessDiagram);
