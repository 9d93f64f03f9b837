package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;

import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.LogEntry;
import org.junheng.review.Level;
import org.junheng.review.Report;
import org.junheng.review.Report.Proposal;
import org.junheng.review.Reports;
import org.junheng.shared.Actor;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a level works out for its leader is no business of the county's until the leader has decided. */
@IntegrationTest
class DraftsIT {

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Reports reports;

    @Autowired
    CaseLog log;

    @Test
    void The_citys_report_is_the_countys_to_read_once_the_leader_has_decided() {
        var id = path.at("decideRecommendation");
        var editor = county.editorOf(id);
        var leader = actor(Role.CITY_LEADER, city(county.county(id)));

        assertThat(reports.of(editor, id, Level.CITY)).isEmpty();
        assertThat(reports.of(leader, id, Level.CITY)).isPresent();
        assertThat(steps(editor, id)).doesNotContain("userTask_reviewItems", "userTask_writeReviewReport");
        assertThat(steps(leader, id)).contains("userTask_reviewItems", "userTask_writeReviewReport");
        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));

        assertThat(reports.of(editor, id, Level.CITY)).isPresent();
        assertThat(steps(editor, id)).contains("userTask_reviewItems", "userTask_writeReviewReport");
    }

    @Test
    void After_a_return_the_county_goes_on_reading_the_report_that_was_decided_on() {
        var id = path.at("decideRecommendation");
        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        path.complete(
                id, "amendMaterials", "SUBMIT", new Amendments(List.of(new Amendments.Explanation("G4", "已说明")), null));
        path.advance(id, "writeReviewReport");
        path.complete(id, "writeReviewReport", "SUBMIT", new Report("第二稿", Proposal.NOT_RECOMMEND));

        assertThat(text(county.editorOf(id), id)).isEqualTo("报告正文");
        path.complete(id, "decideRecommendation", "RECOMMEND", PathAtWork.returning());

        assertThat(text(county.editorOf(id), id)).isEqualTo("第二稿");
    }

    @Test
    void The_provinces_report_is_a_draft_for_county_and_city_alike() {
        var id = path.at("decideEvaluation");
        var strangers = List.of(county.editorOf(id), actor(Role.CITY_LEADER, city(county.county(id))));

        for (var stranger : strangers) {
            assertThat(reports.of(stranger, id, Level.PROVINCE))
                    .as(stranger.name())
                    .isEmpty();
            assertThat(steps(stranger, id))
                    .as(stranger.name())
                    .contains("userTask_decideRecommendation")
                    .doesNotContain("userTask_examineQualification", "userTask_writeEvaluationReport");
        }
        assertThat(reports.of(PathAtWork.PROVINCE_LEADER, id, Level.PROVINCE)).isPresent();
        path.perform(id, "decideEvaluation");

        for (var stranger : strangers) {
            assertThat(reports.of(stranger, id, Level.PROVINCE))
                    .as(stranger.name())
                    .isPresent();
            assertThat(steps(stranger, id)).contains("userTask_examineQualification", "userTask_writeEvaluationReport");
        }
    }

    private String text(Actor actor, CaseId id) {
        return reports.of(actor, id, Level.CITY).orElseThrow().value().words();
    }

    private List<String> steps(Actor actor, CaseId id) {
        return log.of(actor, id).stream().map(LogEntry::step).toList();
    }
}
