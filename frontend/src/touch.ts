/** The part of diagram-js' canvas that is used here; the library gives its services no types. */
export interface Canvas {
  addMarker(element: string, marker: string): void;
  resized(): void;
  scroll(delta: { dx: number; dy: number }): void;
  scrollToElement(element: string, padding?: number): void;
  viewbox(): { scale: number; inner: { x: number; y: number; width: number; height: number } };
  zoom(level: number | "fit-viewport", center?: "auto" | { x: number; y: number }): number;
}

interface Point {
  x: number;
  y: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** One finger moves the drawing, two fingers zoom it. */
export function moveByTouch(surface: HTMLElement, canvas: Canvas): void {
  const fingers = new Map<number, Point>();

  surface.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"] as const) {
    surface.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  surface.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const { left, top } = surface.getBoundingClientRect();
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      const middle = { x: (now.x + other.x) / 2 - left, y: (now.y + other.y) / 2 - top };
      canvas.zoom(Math.min(3, Math.max(0.2, canvas.viewbox().scale * factor)), middle);
    } else {
      canvas.scroll({ dx: now.x - before.x, dy: now.y - before.y });
    }
    fingers.set(event.pointerId, now);
  });
}
