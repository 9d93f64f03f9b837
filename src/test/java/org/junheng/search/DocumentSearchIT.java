package org.junheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Confidentiality;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Document;
import org.junheng.evidence.DocumentId;
import org.junheng.evidence.Documents;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.evidence.Place;
import org.junheng.reading.Ticks;
import org.junheng.search.RandomCorpus.File;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DocumentSearchIT {

    private static final int QUESTIONS = 600;

    @Autowired
    DocumentSearch search;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Documents documents;

    @Autowired
    Descriptions descriptions;

    @Autowired
    Ticks ticks;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    JdbcClient jdbc;

    RegionCode county;
    CaseId id;
    Actor officer;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        id = fixture.open(county);
        officer = actor(Role.PROVINCE_OFFICER, province(county));
    }

    /** A part of a document of a case. */
    private record Part(CaseId caseId, DocumentId document, int page, String text) {}

    /** Where something was found. */
    private record Spot(DocumentId document, int page) {}

    @Test
    @Clause("found-by-words")
    void What_a_plain_scan_finds_is_found_and_nothing_else_by_whoever_may_know_of_it() throws Exception {
        var corpus = new RandomCorpus(20260105);
        var otherCounty = fixture.freeCounty();
        var other = fixture.open(otherCounty);
        var parts = new ArrayList<Part>();
        for (var number = 0; number < 12; number++) {
            parts.addAll(add(county, id, corpus.text("a" + number)));
            parts.addAll(add(otherCounty, other, corpus.text("b" + number)));
        }
        parts.addAll(add(county, id, corpus.pdf("c")));
        parts.addAll(add(otherCounty, other, corpus.pdf("d")));
        parts.addAll(add(county, id, corpus.document("e")));
        parts.addAll(add(otherCounty, other, corpus.workbook("f")));
        awaitTexts(officer, id);
        awaitTexts(officer, other);
        var texts = parts.stream().map(Part::text).toList();

        for (var number = 0; number < QUESTIONS; number++) {
            var question = corpus.question(texts);
            if (question.isBlank()) {
                continue;
            }
            var expected = parts.stream()
                    .filter(part -> RandomCorpus.scan(part.text(), question))
                    .toList();

            assertThat(ours(found(officer, null, question), parts))
                    .as(question)
                    .isEqualTo(places(expected, Set.of(id, other)));
            assertThat(found(officer, id, question)).as(question).isEqualTo(places(expected, Set.of(id)));
            assertThat(found(editor(otherCounty), null, question))
                    .as(question)
                    .isEqualTo(places(expected, Set.of(other)));
            assertThat(ours(found(actor(Role.CITY_REVIEWER, new RegionCode("3206")), null, question), parts))
                    .as(question)
                    .isEmpty();
        }
    }

    @Test
    @Clause("found-by-words")
    void An_expert_finds_what_lies_in_cases_appointed_to() throws Exception {
        var expert = actor(Role.EXPERT, NATION);
        fixture.add(editor(county), id, "G1", "G1-01 规划.txt", "独此一份的规划");
        awaitTexts(officer, id);

        assertThat(found(expert, null, "独此一份")).isEmpty();
        assertThatThrownBy(() -> found(expert, id, "独此一份")).isInstanceOf(Refusal.class);

        casefiles.admit(id, expert.name());
        assertThat(found(expert, null, "独此一份")).hasSize(1);
        casefiles.dismiss(id, expert.name());
        assertThat(found(expert, null, "独此一份")).isEmpty();
    }

    @Test
    void A_name_is_found_at_once_and_only_what_is_said_now() {
        var document = fixture.add(editor(county), id, "G1", "G1-01 布局规划.txt", "x");
        assertThat(named(officer, "布局规划")).containsExactly(document.id());

        descriptions.describe(
                editor(county),
                document.id(),
                new Description(
                        "学校设点方案",
                        "自然资源局",
                        null,
                        null,
                        Confidentiality.INTERNAL,
                        "题名更正",
                        List.of(new Place("G1", null, null, ""))));

        assertThat(named(officer, "设点方案")).containsExactly(document.id());
        assertThat(named(officer, "自然资源局 更正")).containsExactly(document.id());
        assertThat(named(officer, "方案自然")).as("not across two lines").isEmpty();
    }

    @Test
    void What_is_called_exactly_so_comes_first_page_by_page_too() {
        var names = List.of("师资规划之一.txt", "规划师资.txt", "师资规划.txt", "再论师资规划.txt");
        var added = names.stream()
                .map(name -> fixture.add(editor(county), id, "G10", name, name).id())
                .toList();

        var found = new ArrayList<DocumentId>();
        var hits = search.names(officer, SearchQuery.first("师资规划", id, 1));
        found.add(hits.hits().getFirst().documents().getFirst().id());
        while (hits.extent() == Hits.Extent.SOME) {
            hits = search.names(
                    officer,
                    SearchQuery.first("师资规划", id, 1).after(hits.hits().getLast().place()));
            found.add(hits.hits().getFirst().documents().getFirst().id());
        }

        assertThat(found).containsExactly(added.get(2), added.get(0), added.get(3));
    }

    @Test
    @Clause("found-by-words")
    void A_remark_is_found_by_who_made_it_only() throws Exception {
        var document = fixture.add(editor(county), id, "G1", "G1-01 布局规划.txt", "x");
        documents.open(officer, document.id()).close();

        ticks.tick(officer, document.id(), "1", "与统计口径不一致");

        assertThat(named(officer, "统计口径")).containsExactly(document.id());
        assertThat(named(editor(county), "统计口径")).isEmpty();
        assertThat(named(actor(Role.NATION_OFFICER, NATION), "统计口径")).isEmpty();
    }

    @Test
    void Only_the_current_version_is_found() throws Exception {
        fixture.add(editor(county), id, "G1", "G1-01 规划.txt", "旧稿所写");
        var second = fixture.add(editor(county), id, "G1", "G1-01 规划.txt", "新稿所写");
        awaitTexts(officer, id);

        assertThat(found(officer, id, "旧稿")).isEmpty();
        assertThat(found(officer, id, "新稿")).containsExactly(new Spot(second.id(), 0));
    }

    @Test
    void The_same_content_in_two_cases_is_found_by_each_county_in_its_own() throws Exception {
        var otherCounty = fixture.freeCounty();
        var other = fixture.open(otherCounty);
        var first = fixture.add(editor(county), id, "G1", "G1-01 转发.txt", "省厅文件 " + id);
        awaitTexts(officer, id);
        var second = fixture.add(editor(otherCounty), other, "G1", "G1-01 转发件.txt", "省厅文件 " + id);
        awaitTexts(officer, other);

        assertThat(found(editor(county), null, id.toString())).containsExactly(new Spot(first.id(), 0));
        assertThat(found(editor(otherCounty), null, id.toString())).containsExactly(new Spot(second.id(), 0));
        assertThat(found(officer, null, id.toString()))
                .containsExactlyInAnyOrder(new Spot(first.id(), 0), new Spot(second.id(), 0));
    }

    @Test
    @Clause("found-by-words")
    void What_cannot_be_looked_through_says_so() throws Exception {
        var blank = new RandomCorpus(1).text("x").content().getInputStream();
        var scan = documents.add(editor(county), id, "G1", "G1-01 扫描件.pdf", scan());
        var text = documents.add(editor(county), id, "G1", "G1-02 文本.txt", blank);
        awaitTexts(officer, id);
        assertThat(search.gaps(officer, id)).singleElement().satisfies(gap -> {
            assertThat(gap.document().id()).isEqualTo(scan.id());
            assertThat(gap.coverage()).isEqualTo(Coverage.NO_TEXT);
        });

        jdbc.sql("update content_check set scan = 'QUARANTINED' where sha256 = ?")
                .param(text.sha256().value())
                .update();

        assertThat(found(officer, id, "学")).isEmpty();
        assertThat(search.gaps(officer, id)).extracting(Gap::coverage).contains(Coverage.QUARANTINED);
        assertThatThrownBy(() -> search.gaps(actor(Role.CITY_REVIEWER, new RegionCode("3206")), id))
                .isInstanceOf(Refusal.class);
    }

    private static ByteArrayInputStream scan() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private List<Part> add(RegionCode whose, CaseId caseId, File file) throws Exception {
        Document document = documents.add(
                editor(whose), caseId, "G1", file.name(), file.content().getInputStream());
        var paged = file.name().endsWith(".pdf");
        var parts = new ArrayList<Part>();
        for (var text : file.parts()) {
            parts.add(new Part(caseId, document.id(), paged ? parts.size() + 1 : 0, text));
        }
        return parts;
    }

    private static Set<Spot> places(List<Part> parts, Set<CaseId> cases) {
        return parts.stream()
                .filter(part -> cases.contains(part.caseId()))
                .map(part -> new Spot(part.document(), part.page()))
                .collect(Collectors.toSet());
    }

    /** Those of these documents; other tests have some, too. */
    private static Set<Spot> ours(Set<Spot> found, List<Part> parts) {
        var documents = parts.stream().map(Part::document).collect(Collectors.toSet());
        return found.stream()
                .filter(spot -> documents.contains(spot.document()))
                .collect(Collectors.toSet());
    }

    private Set<Spot> found(Actor actor, @Nullable CaseId within, String words) {
        return all(search::texts, actor, new SearchQuery(words, within, 0, 7)).stream()
                .flatMap(hit -> hit.documents().stream().map(document -> new Spot(document.id(), hit.page())))
                .collect(Collectors.toSet());
    }

    private Set<DocumentId> named(Actor actor, String words) {
        return all(search::names, actor, new SearchQuery(words, id, 0, 7)).stream()
                .flatMap(hit -> hit.documents().stream().map(FoundDocument::id))
                .collect(Collectors.toSet());
    }

    /** Page after page. */
    private static Set<Hit> all(BiFunction<Actor, SearchQuery, Hits> finder, Actor actor, SearchQuery query) {
        var all = new HashSet<Hit>();
        var hits = finder.apply(actor, query);
        all.addAll(hits.hits());
        while (hits.extent() == Hits.Extent.SOME) {
            hits = finder.apply(actor, query.after(hits.hits().getLast().place()));
            all.addAll(hits.hits());
        }
        return all;
    }

    private void awaitTexts(Actor actor, CaseId caseId) throws InterruptedException {
        for (var tries = 0; tries < 600; tries++) {
            if (search.gaps(actor, caseId).stream().noneMatch(gap -> gap.coverage() == Coverage.WAITING)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Texts are not taken in: " + search.gaps(actor, caseId));
    }
}
