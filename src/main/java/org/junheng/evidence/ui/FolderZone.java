package org.junheng.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Filings.Candidate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes folders and files in the browser ({@code folder-upload.ts}), tells what was chosen, and uploads what it is told to,
 * resumably. It shows the progress by itself and goes on after a reload.
 */
@Tag("jh-folder-upload")
final class FolderZone extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DETAIL = "event.detail";
    private static final List<String> LABELS = List.of(
            "drop",
            "folder",
            "files",
            "reading",
            "queued",
            "running",
            "waiting",
            "done",
            "failed",
            "signedOut",
            "retry",
            "cancel");

    /**
     * A file that was chosen.
     *
     * @param key names it in the browser
     */
    record Chosen(String key, Candidate candidate) {}

    FolderZone(CaseId id, Consumer<List<Chosen>> chosen, Runnable finished) {
        getElement().setAttribute("case", id.toString());
        getElement().setAttribute("labels", JSON.writeValueAsString(labels()));
        getElement()
                .addEventListener(
                        "jh-chosen",
                        event -> chosen.accept(read(event.getEventData().get(DETAIL))))
                .addEventData(DETAIL);
        getElement().addEventListener("jh-finished", event -> finished.run());
    }

    /** Uploads chosen files, by their keys, each with the metadata of its upload; the others are forgotten. */
    void start(Map<String, Map<String, String>> uploads) {
        var assignments = uploads.entrySet().stream()
                .map(upload -> Map.of("key", upload.getKey(), "metadata", upload.getValue()))
                .toList();
        getElement().executeJs("this.start(JSON.parse($0))", JSON.writeValueAsString(assignments));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/junheng/folder-upload.js");
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        LABELS.forEach(name -> labels.put(name, I18NProvider.translate("evidence.folder." + name)));
        labels.put("overall", I18NProvider.translate("evidence.folder.overall", "{done}", "{all}", "{percent}"));
        return labels;
    }

    private static List<Chosen> read(JsonNode files) {
        return files.valueStream()
                .map(file -> new Chosen(
                        file.get("key").asString(),
                        new Candidate(
                                file.get("path").asString(),
                                file.get("size").asLong(),
                                file.hasNonNull("sha256") ? file.get("sha256").asString() : null)))
                .toList();
    }
}
