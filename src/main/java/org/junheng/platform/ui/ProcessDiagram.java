package org.junheng.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.TreeSet;

/** A process model as a picture, with what is done, current and returned. */
@Tag("jh-process-diagram")
public final class ProcessDiagram extends Component implements HasSize, HasStyle {

    /** An empty frame; {@link #show} fills it. */
    public ProcessDiagram() {
        var labels = JacksonUtils.createObjectNode();
        for (var label : Set.of("current", "done", "returned", "open", "zoomIn", "zoomOut", "fit", "failed")) {
            labels.put(label, I18NProvider.translate("platform.diagram." + label));
        }
        getElement().setAttribute("labels", labels.toString());
    }

    /**
     * Shows a model with its marks.
     *
     * @param name how people name the process
     * @param xml the BPMN model
     * @param drillable the ids of call activities that can be opened
     */
    public void show(
            String name,
            String xml,
            Set<String> current,
            Set<String> done,
            Set<String> returned,
            Set<String> drillable) {
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("current", ids(current));
        getElement().setAttribute("done", ids(done));
        getElement().setAttribute("returned", ids(returned));
        getElement().setAttribute("drillable", ids(drillable));
        getElement().setAttribute("xml", xml);
    }

    /** Tells when somebody opens a call activity. */
    public Registration addDrillListener(ComponentEventListener<Drill> listener) {
        return addListener(Drill.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/junheng/diagram.js");
    }

    private static String ids(Set<String> ids) {
        return String.join(" ", new TreeSet<>(ids));
    }

    /** Somebody opens the process that a call activity calls. */
    @DomEvent("jh-drill")
    public static final class Drill extends ComponentEvent<ProcessDiagram> {

        private final String activity;

        /** Made by the framework. */
        public Drill(ProcessDiagram source, boolean fromClient, @EventData("event.detail.id") String activity) {
            super(source, fromClient);
            this.activity = activity;
        }

        /** The id of the call activity. */
        public String activity() {
            return activity;
        }
    }
}
