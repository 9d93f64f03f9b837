package org.junheng.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A chart (ECharts), drawn as SVG. */
@Tag("jh-chart")
public final class Chart extends Component implements HasSize, HasStyle {

    /**
     * Draws the given chart.
     *
     * @param option the ECharts option as JSON
     * @param description says in words what the chart shows, for those who do not see it
     */
    public Chart(String option, String description) {
        getElement().setAttribute("aria-label", description);
        draw(option);
    }

    /** Draws another option in place of the present one. */
    public void draw(String option) {
        getElement().setAttribute("option", option);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/junheng/chart.js");
    }
}
