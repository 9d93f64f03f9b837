package org.junheng.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    private final Map<String, String> kept = new TreeMap<>();

    @Test
    void A_field_goes_on_with_what_was_entered_before_and_is_kept_while_it_is_typed() {
        var field = new TextField();
        field.setValue("from the case");

        draft(Map.of("reason", "half a sen")).text("reason", field);

        assertThat(field.getValue()).isEqualTo("half a sen");
        assertThat(field.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
        assertThat(kept).as("showing is no entering").isEmpty();
        field.setValue("half a sentence");
        assertThat(kept).containsOnly(Map.entry("reason", "half a sentence"));
    }

    @Test
    void A_field_that_was_emptied_stays_empty() {
        var field = new TextField();
        field.setValue("from the case");

        draft(Map.of("reason", "")).text("reason", field);

        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void A_choice_that_is_offered_no_more_leaves_the_field_as_it_is() {
        var days = List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var field = new RadioButtonGroup<DayOfWeek>();
        field.setItems(days);

        draft(Map.of("day", "SUNDAY")).choice("day", field, days, DayOfWeek::name);
        assertThat(field.isEmpty()).isTrue();
        field.setValue(DayOfWeek.FRIDAY);

        assertThat(kept).containsOnly(Map.entry("day", "FRIDAY"));
    }

    @Test
    void Rows_come_back_in_order_and_new_ones_after_them() {
        var draft = draft(Map.of("rows.10.reason", "c", "rows.2.reason", "b", "rows.2.item", "G4", "other", "x"))
                .part("rows");

        assertThat(draft.rows()).containsExactly(2, 10);
        assertThat(draft.nextRow()).isEqualTo(11);
        assertThat(draft.nextRow()).as("while the first is still empty").isEqualTo(12);
    }

    @Test
    void A_part_built_again_shows_what_was_just_entered_until_it_is_forgotten() {
        var draft = draft(Map.of());
        var first = new TextField();
        draft.part("G4").text("grounds", first);
        first.setValue("typed");

        var again = new TextField();
        draft.part("G4").text("grounds", again);
        assertThat(again.getValue()).isEqualTo("typed");
        draft.part("G4").forget();
        var last = new TextField();
        draft.part("G4").text("grounds", last);

        assertThat(last.getValue()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void A_record_that_this_page_does_not_understand_is_left_out() {
        var draft = draft(Map.of("old", "{\"count\":\"many\"}", "work", "{\"text\":\"half\",\"count\":null}"));

        assertThat(draft.record("old", Work.class)).isEmpty();
        assertThat(draft.record("work", Work.class)).contains(new Work("half", null));
        draft.keepRecord("work", new Work("whole", 2));

        assertThat(draft.record("work", Work.class)).contains(new Work("whole", 2));
    }

    private FormDraft draft(Map<String, String> before) {
        return new FormDraft(before, kept::put, fields -> kept.keySet().removeIf(name -> name.startsWith(fields)));
    }

    private record Work(@Nullable String text, @Nullable Integer count) {}
}
