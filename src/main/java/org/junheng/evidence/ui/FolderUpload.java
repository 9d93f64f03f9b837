package org.junheng.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Filings.Candidate;
import org.junheng.platform.ui.Notices;
import org.junheng.platform.ui.ResumableUpload;
import org.junheng.platform.ui.ResumableUpload.Chosen;

/** Puts whole folders into the boxes of a case: chosen, sorted by their names, looked over, uploaded. It also shows what goes into single boxes. */
final class FolderUpload extends Composite<Div> {

    private final transient Boxes boxes;
    private final transient CaseId id;
    private final ResumableUpload zone;

    FolderUpload(CaseId id, Boxes boxes, Runnable finished) {
        this.id = id;
        this.boxes = boxes;
        this.zone = new ResumableUpload(boxes.place(id), this::sort)
                .folders(getTranslation("evidence.folder.drop"))
                .onFinished(finished);
        getContent().add(zone);
    }

    private void sort(List<Chosen> files) {
        Notices.attempt(() -> {
            var plan = boxes.plan(
                    id,
                    files.stream()
                            .map(file -> new Candidate(file.path(), file.size(), file.sha256()))
                            .toList());
            var rows = IntStream.range(0, files.size())
                    .mapToObj(place -> new FilingRow(files.get(place).key(), plan.get(place)))
                    .sorted(Comparator.comparing(FilingRow::isWanted))
                    .toList();
            new FilingPreview(rows, boxes.fillable(id), (line, box) -> boxes.into(id, line, box), this::upload).open();
        });
    }

    private void upload(List<FilingRow> rows) {
        var uploads = new LinkedHashMap<String, Map<String, String>>();
        rows.forEach(row -> uploads.put(row.key(), row.metadata(id)));
        zone.start(uploads);
    }
}
