package org.junheng.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A chart. */
@Tag("jh-chart")
public final class Chart extends Component {

    /** Draws the given ECharts option. */
    public Chart(String option) {
        getElement().setAttribute("option", option);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/junheng/chart.js");
    }
}
