import { BarChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Draws an ECharts option given as JSON. */
class Chart extends HTMLElement {
  private chart?: EChartsType;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());

  connectedCallback(): void {
    this.chart = init(this, null, { renderer: "svg" });
    this.chart.setOption(JSON.parse(this.getAttribute("option") ?? "{}"));
    this.resized.observe(this);
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.chart?.dispose();
  }
}
customElements.define("jh-chart", Chart);
