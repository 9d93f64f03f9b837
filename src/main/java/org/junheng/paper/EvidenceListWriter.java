package org.junheng.paper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.evidence.BoxState;
import org.junheng.evidence.BoxStates;
import org.junheng.evidence.Described;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.evidence.Period;
import org.junheng.evidence.Place;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Sheaf;
import org.junheng.standard.Edition;
import org.springframework.stereotype.Component;

/**
 * The index of the evidence (佐证材料目录): every box, full or not, and every document that counts, once for each place it
 * serves, in the order of the boxes.
 */
@Component
class EvidenceListWriter implements CountyWriter {

    private static final int SHORT_DIGEST = 16;

    private final CountyFindings findings;
    private final Documents documents;
    private final Descriptions descriptions;
    private final BoxStates boxes;
    private final Shown shown;

    EvidenceListWriter(
            CountyFindings findings, Documents documents, Descriptions descriptions, BoxStates boxes, Shown shown) {
        this.findings = findings;
        this.documents = documents;
        this.descriptions = descriptions;
        this.boxes = boxes;
        this.shown = shown;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.EVIDENCE_LIST;
    }

    @Override
    public boolean exists(Ask ask) {
        return CountyFindings.mayRead(ask) && documents.list(ask.id()).stream().anyMatch(Document::isCurrent);
    }

    @Override
    public void write(Ask ask, Sheaf sheaf) {
        var county = CountyFindings.county(ask);
        var edition = findings.edition(ask);
        var described = descriptions.of(county, ask.id());
        var states = boxes.of(county, ask.id());
        var listed =
                documents.list(ask.id()).stream().filter(Document::isCurrent).toList();
        var order = Stream.concat(
                        states.stream().map(BoxState::box),
                        Arrays.stream(ExtraBox.values()).map(ExtraBox::name))
                .toList();
        var rows = listed.stream()
                .flatMap(document -> places(
                        document,
                        Optional.ofNullable(described.get(document.series()))
                                .map(Described::description)
                                .orElseGet(() -> descriptions.counting(county, document))))
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.place().box())))
                .map(this::row)
                .toList();
        var readable = listed.stream().filter(Document::isReadable).count();
        sheaf.text("date", findings.date(ask))
                .text("count", Long.toString(readable))
                .table(
                        "boxes",
                        states.stream().map(state -> row(state, edition)).toList())
                .numbered("documents", rows);
    }

    private Map<String, String> row(BoxState state, Edition edition) {
        var item = edition.item(state.box());
        var lacking = state.ticks().stream()
                .filter(BoxState.Tick::isLacking)
                .map(EvidenceListWriter::name)
                .collect(Collectors.joining(shown.word("paper.semicolon")));
        return Map.of(
                "box", item.code(),
                "title", item.title(),
                "departments", findings.departments(item, edition),
                "count", Integer.toString(state.filed().size()),
                "fill", shown.word("paper.fill." + state.fill()),
                "lacking", Shown.orDash(lacking));
    }

    private static String name(BoxState.Tick tick) {
        var year = tick.year();
        return year == null ? tick.material().name() : tick.material().name() + " " + year;
    }

    /** A document at one of its places. */
    private record Row(Document document, Description said, Place place) {}

    private static Stream<Row> places(Document document, Description said) {
        return said.places().stream().map(place -> new Row(document, said, place));
    }

    private Map<String, String> row(Row row) {
        var document = row.document();
        var said = row.said();
        var place = row.place();
        var effective = said.effective();
        return Map.ofEntries(
                Map.entry("box", box(place.box())),
                Map.entry("title", said.title()),
                Map.entry("file", file(document)),
                Map.entry("version", "V" + document.version()),
                Map.entry("source", Shown.orDash(said.source())),
                Map.entry("year", Shown.orDash(Objects.toString(place.year(), ""))),
                Map.entry("pages", place.pages().isEmpty() ? shown.word("paper.pages.all") : place.pages()),
                Map.entry("covers", covers(said.covers())),
                Map.entry("effective", Shown.orDash(effective == null ? "" : shown.day(effective))),
                Map.entry("confidentiality", shown.word(said.confidentiality().textKey())),
                Map.entry("size", document.sizeText()),
                Map.entry("by", document.addedByName()),
                Map.entry("at", shown.day(document.addedAt())),
                Map.entry("sha256", document.sha256().value().substring(0, SHORT_DIGEST)));
    }

    /** Content that nobody may read proves nothing, and the list says so. */
    private String file(Document document) {
        return document.isReadable()
                ? document.name()
                : shown.word(
                        "paper.file.unreadable",
                        document.name(),
                        shown.word("dossier.evidence.leftOut."
                                + document.condition().scan()));
    }

    private String box(String box) {
        return ExtraBox.find(box).map(extra -> shown.word(extra.textKey())).orElse(box);
    }

    private String covers(@Nullable Period covers) {
        return Shown.orDash(
                covers == null ? "" : shown.word("paper.period", shown.day(covers.from()), shown.day(covers.to())));
    }
}
