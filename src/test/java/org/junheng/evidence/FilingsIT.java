package org.junheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;

import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Filings.Candidate;
import org.junheng.evidence.Filings.Line;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FilingsIT {

    @Autowired
    Filings filings;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Descriptions descriptions;

    @Autowired
    EvidenceFixture fixture;

    RegionCode county;
    Actor editor;
    CaseId id;

    @BeforeEach
    void openCase() {
        county = fixture.freeCounty();
        editor = editor(county);
        id = fixture.open(county);
    }

    @Test
    void Names_and_folders_say_box_year_and_material() {
        int year = descriptions.years(casefiles.get(id)).getFirst();

        var lines = plan(editor, "材料/Ｇ１１－０１ 名册%d.pdf".formatted(year), "g12/%d/汇总.xlsx".formatted(year), "照片.jpg");

        assertThat(lines).extracting(Line::box).containsExactly("G11", "G12", null);
        assertThat(lines).extracting(Line::year).containsExactly(year, year, null);
        assertThat(lines).extracting(Line::material).containsExactly(1, null, null);
        assertThat(lines).extracting(Line::isReady).containsExactly(true, true, false);
    }

    @Test
    void The_same_content_is_named_whether_it_is_there_or_twice_in_the_folder() {
        fixture.add(editor, id, "G3", "教室.txt", "甲");
        var there = new Candidate("G4-01 规模.txt", 3, Digest.of("甲").value());
        var first = new Candidate("G5-01 班额.txt", 3, Digest.of("乙").value());
        var twice = new Candidate("G6-01 经费.txt", 3, Digest.of("乙").value());

        assertThat(filings.plan(editor, id, List.of(there, first, twice)))
                .extracting(Line::same)
                .containsExactly("G3 教室.txt", null, "G5-01 班额.txt");
    }

    @Test
    void A_name_that_the_box_knows_becomes_its_next_version() {
        fixture.add(editor, id, "G3", "G3-01 教室.txt", "甲");
        fixture.add(editor, id, "G3", "G3-01 教室.txt", "乙");

        var lines = plan(editor, "甲校/G3-01 教室.txt", "乙校/G3-01 教室.txt", "G3-02 名册.txt", "G4-01 教室.txt");

        assertThat(lines).extracting(Line::version).containsExactly(3, 4, 1, 1);
        assertThat(filings.into(editor, id, plan(editor, "说明.txt").getFirst(), "G3"))
                .satisfies(line -> assertThat(line.box()).isEqualTo("G3"))
                .satisfies(line -> assertThat(line.version()).isOne());
        var chosen = filings.into(editor, id, lines.getLast(), "G3");
        assertThat(chosen.version()).isOne();
        assertThat(filings.into(editor, id, lines.getFirst(), "G4").version()).isOne();
        assertThat(filings.into(editor, id, lines.get(2), null).isReady()).isFalse();
    }

    @Test
    void What_stands_in_the_way_is_said() {
        assertThat(problems(editor, "G3-01 程序.exe", "G3-01 教室.pdf")).containsExactly("evidence.endingRefused", "");
        assertThat(problems(department(county, "FINANCE"), "G3-01 教室.pdf", "G8-01 工资.pdf"))
                .containsExactly("evidence.notYours", "");
        casefiles.seal(id);
        assertThat(problems(editor, "G3-01 教室.pdf")).containsExactly("evidence.closed");
    }

    private List<String> problems(Actor actor, String... paths) {
        return plan(actor, paths).stream()
                .map(Line::problem)
                .map(problem -> problem == null ? "" : problem.key())
                .toList();
    }

    private List<Line> plan(Actor actor, String... paths) {
        return filings.plan(
                actor,
                id,
                List.of(paths).stream()
                        .map(path -> new Candidate(path, 3, null))
                        .toList());
    }
}
