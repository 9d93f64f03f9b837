package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.Filings.Candidate;
import org.junheng.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boxes of a standard whose items bear their chapter. */
@IntegrationTest
class CatalogueBoxesIT {

    private static final String NAME = "C1-1-01 课程设置.txt";

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    Filings filings;

    @Autowired
    Documents documents;

    @Autowired
    BoxStates states;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor editor;
    CaseId id;

    @BeforeEach
    void openCaseOfTheCatalogue() {
        var county = fixture.freeCounty();
        editor = editor(county);
        id = fixture.open(county);
        jdbc.sql("update casefile set edition = 'CN-CATALOGUE-1' where id = ?")
                .param(id.value())
                .update();
    }

    @Test
    void A_numbered_file_goes_into_the_box_of_its_item() {
        var line =
                filings.plan(editor, id, List.of(new Candidate(NAME, 3, null))).getFirst();

        assertThat(line.box()).isEqualTo("C1-1");
        assertThat(line.material()).isEqualTo(1);
        assertThat(line.isReady()).isTrue();
    }

    @Test
    void A_document_fills_the_box_and_is_what_its_number_says() {
        assertThat(documents.itemsWithout(id)).contains("C1-1");

        var document = fixture.add(editor, id, "C1-1", NAME, "开齐开足");

        var box = box();
        assertThat(box.filed())
                .singleElement()
                .satisfies(filed -> assertThat(filed.document()).isEqualTo(document));
        assertThat(box.ticks())
                .first()
                .satisfies(tick -> assertThat(tick.given()).containsExactly(document));
        assertThat(documents.itemsWithout(id)).doesNotContain("C1-1").contains("C1-2");
    }

    @Test
    void The_bureau_says_until_when_the_box_is_to_be_filled() {
        var due = LocalDate.now(clock).plusDays(5);

        states.setDue(editor, id, "C1-1", due);

        assertThat(box().due()).isEqualTo(due);
    }

    private BoxState box() {
        return states.of(editor, id).stream()
                .filter(state -> state.box().equals("C1-1"))
                .findFirst()
                .orElseThrow();
    }
}
