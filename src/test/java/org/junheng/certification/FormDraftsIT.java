package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.platform.engine.FormDrafts;
import org.junheng.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed into the form of a task survives a lost session, for whoever typed it, until the task is over. */
@IntegrationTest
class FormDraftsIT {

    @Autowired
    CountyAtWork county;

    @Autowired
    CasePath cases;

    @Autowired
    PathAtWork path;

    @Autowired
    FormDrafts drafts;

    @Test
    void Only_its_author_sees_a_draft_and_the_newest_entry_of_a_field_counts() {
        var id = county.begin();
        var task = task(id);
        var editor = county.editorOf(id);
        var colleague = new Actor("colleague", "Colleague", editor.grants());

        drafts.keep(editor, task, "monitoring", "保持");
        drafts.keep(editor, task, "veto.A.note", "没有");
        drafts.keep(editor, task, "monitoring", "保持较高水平");
        drafts.keep(colleague, task, "monitoring", "另一人写的");

        assertThat(drafts.of(editor, task))
                .containsOnly(Map.entry("monitoring", "保持较高水平"), Map.entry("veto.A.note", "没有"));
        assertThat(drafts.of(colleague, task)).containsOnly(Map.entry("monitoring", "另一人写的"));
        drafts.forget(editor, task, "veto.");
        assertThat(drafts.of(editor, task)).containsOnlyKeys("monitoring");
        drafts.forget(editor, task, "");
        assertThat(drafts.savedAt(editor, task)).isEmpty();
        assertThat(drafts.savedAt(colleague, task)).isPresent();
    }

    @Test
    void A_completed_task_keeps_nothing_neither_before_nor_after() {
        var id = county.begin();
        var task = task(id);
        var editor = county.editorOf(id);
        drafts.keep(editor, task, "monitoring", "保持");

        county.confirmEligibility(id, LocalDate.of(2015, 6, 1));
        assertThat(drafts.of(editor, task)).isEmpty();
        drafts.keep(editor, task, "monitoring", "来自另一个窗口");

        assertThat(drafts.of(editor, task)).isEmpty();
    }

    @Test
    void A_task_that_lapses_takes_its_drafts_along() {
        var id = path.at("confirmEligibility");
        var task = task(id);
        var editor = county.editorOf(id);
        drafts.keep(editor, task, "monitoring", "保持");

        cases.terminate(county.leaderOf(id), id, "不再申报");

        assertThat(drafts.of(editor, task)).isEmpty();
    }

    private String task(CaseId id) {
        return county.todo(id, "confirmEligibility").id();
    }
}
