import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

/** Neighbours differ in lightness as well, so that the order can be told without seeing colours. */
const PALETTE = ["#1d4b61", "#c98a1b", "#6f9bb0", "#a8382b", "#9fb08a", "#5b5470"];

/** Draws an ECharts option given as JSON; the element's label says the same in words. */
class Chart extends HTMLElement {
  static readonly observedAttributes = ["option"];

  private chart?: EChartsType;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());

  connectedCallback(): void {
    this.setAttribute("role", "img");
    this.chart = init(this, null, { renderer: "svg" });
    this.draw();
    this.resized.observe(this);
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  private draw(): void {
    const { fontFamily } = getComputedStyle(this);
    this.chart?.setOption({ color: PALETTE, textStyle: { fontFamily }, ...JSON.parse(this.getAttribute("option") ?? "{}") }, true);
  }
}

customElements.define("jh-chart", Chart);
