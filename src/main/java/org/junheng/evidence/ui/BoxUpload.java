package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Document;
import org.junheng.platform.ui.ResumableUpload;
import org.junheng.platform.ui.ResumableUpload.Chosen;

/** Puts files into one box of a case, resumably, under the names they have. */
final class BoxUpload extends Composite<Div> implements HasEnabled {

    private final transient CaseId id;
    private final String box;
    private final transient Supplier<Map<String, String>> more;
    private final ResumableUpload upload;

    /**
     * Takes any number of files.
     *
     * @param slot the part of the page it belongs to; what begins with the same names is shown together
     */
    BoxUpload(Boxes boxes, CaseId id, String box, String slot) {
        this(boxes, id, box, slot, Map::of);
    }

    private BoxUpload(Boxes boxes, CaseId id, String box, String slot, Supplier<Map<String, String>> more) {
        this.id = id;
        this.box = box;
        this.more = more;
        this.upload = new ResumableUpload(boxes.place(id) + "/" + slot, this::start).accepting(boxes.endings());
        getContent().add(upload);
    }

    /** Takes the next version of a document, for the reason that is given when the file is chosen. */
    static BoxUpload version(Boxes boxes, Document document, Supplier<String> reason) {
        var replaced = document.id().toString();
        var made = new BoxUpload(
                boxes,
                document.caseId(),
                document.box(),
                document.box() + "/" + document.series(),
                () -> Map.of("replaces", replaced, "reason", reason.get()));
        made.upload.single();
        return made;
    }

    /** Tells of each document by its id. */
    BoxUpload onTaken(Consumer<String> taken) {
        upload.onTaken(taken);
        return this;
    }

    /** Tells that nothing is on its way any more. */
    BoxUpload onFinished(Runnable finished) {
        upload.onFinished(finished);
        return this;
    }

    private void start(List<Chosen> files) {
        upload.start(files.stream().collect(Collectors.toMap(Chosen::key, this::metadata)));
    }

    private Map<String, String> metadata(Chosen file) {
        var metadata = new LinkedHashMap<>(more.get());
        metadata.put("target", "evidence");
        metadata.put("case", id.toString());
        metadata.put("item", box);
        metadata.put("filename", file.name());
        return metadata;
    }
}
