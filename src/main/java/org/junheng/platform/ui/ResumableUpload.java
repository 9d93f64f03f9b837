package org.junheng.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes files in the browser ({@code resumable-upload.ts}), tells the page what was chosen, and uploads what it is told to by
 * the tus protocol. It shows the progress of each file by itself; a dropped connection, a reload and another page interrupt
 * nothing for good: whatever lies {@linkplain #ResumableUpload at or within its place} goes on where it is shown again.
 */
@Tag("jh-upload")
public final class ResumableUpload extends Component implements HasEnabled {

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

    private final Map<String, String> labels = new LinkedHashMap<>();

    /**
     * A file that was chosen.
     *
     * @param key names it in the browser
     * @param path its name with the folders it lay in, separated by slashes
     * @param size in bytes
     * @param sha256 of its content, unknown of large files
     */
    public record Chosen(
            String key, String path, long size, @Nullable String sha256) {

        /** Without the folders. */
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * Takes any number of files.
     *
     * @param place where in the pages and by whom files are chosen, such as {@code name/case/G11}; what was chosen at a
     *     longer place is also shown at a shorter one
     * @param chosen is told of files, and {@linkplain #start starts} those that are wanted
     */
    public ResumableUpload(String place, Consumer<List<Chosen>> chosen) {
        LABELS.forEach(name -> labels.put(name, I18NProvider.translate("platform.resumable." + name)));
        labels.put("overall", I18NProvider.translate("platform.resumable.overall", "{done}", "{all}", "{percent}"));
        tellLabels();
        getElement().setAttribute("place", place);
        getElement()
                .addEventListener(
                        "jh-chosen",
                        event -> chosen.accept(read(event.getEventData().get(DETAIL))))
                .addEventData(DETAIL);
    }

    /** Takes folders too, and invites to give them in these words. */
    public ResumableUpload folders(String invitation) {
        getElement().setAttribute("folders", true);
        labels.put("drop", invitation);
        tellLabels();
        return this;
    }

    /** Takes one file at a time. */
    public ResumableUpload single() {
        getElement().setAttribute("single", true);
        return this;
    }

    /** Offers only files with these endings, such as {@code .xlsx}. */
    public ResumableUpload accepting(List<String> endings) {
        getElement().setAttribute("accept", String.join(",", endings));
        return this;
    }

    /** Tells of every file of this place once it has come, by the name the server gave it; also of those of earlier pages. */
    public ResumableUpload onTaken(Consumer<String> taken) {
        getElement()
                .addEventListener(
                        "jh-taken",
                        event -> taken.accept(event.getEventData().get(DETAIL).asString()))
                .addEventData(DETAIL);
        return this;
    }

    /** Tells that nothing is on its way any more. */
    public ResumableUpload onFinished(Runnable finished) {
        getElement().addEventListener("jh-finished", event -> finished.run());
        return this;
    }

    /** Uploads chosen files, by their keys, each with the metadata of its upload; the others are forgotten. */
    public void start(Map<String, Map<String, String>> uploads) {
        var assignments = uploads.entrySet().stream()
                .map(upload -> Map.of("key", upload.getKey(), "metadata", upload.getValue()))
                .toList();
        getElement().executeJs("this.start(JSON.parse($0))", JSON.writeValueAsString(assignments));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("/junheng/resumable-upload.js");
    }

    private void tellLabels() {
        getElement().setAttribute("labels", JSON.writeValueAsString(labels));
    }

    private static List<Chosen> read(JsonNode files) {
        return files.valueStream()
                .map(file -> new Chosen(
                        file.get("key").asString(),
                        file.get("path").asString(),
                        file.get("size").asLong(),
                        file.hasNonNull("sha256") ? file.get("sha256").asString() : null))
                .toList();
    }
}
