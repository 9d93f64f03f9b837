package org.junheng.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.IntegrationTest;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.InboxFilter.Due;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class InboxViewTest extends SpringBrowserlessTest {

    private static final String GROUP = "COUNTY_EDITOR@320682";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void emptyInbox() {
        removeTasks();
    }

    @AfterEach
    void removeTasks() {
        jdbc.sql("delete from todo_item where id like 'inbox-view-%'").update();
    }

    @Test
    void The_most_urgent_task_comes_first_and_those_of_others_not_at_all() {
        task("later", "Beta", 9, GROUP, "");
        task("soon", "Alpha", 1, GROUP, "county.editor");
        task("somebody", "Gamma", 1, GROUP, "somebody.else");
        task("elsewhere", "Delta", 1, "COUNTY_EDITOR@320681", "");

        navigate(InboxView.class);

        assertThat(subjects()).containsExactly("Alpha", "Beta");
        assertThat(find(Tabs.class).single().getSelectedTab().getLabel()).contains("2");
    }

    @Test
    void A_part_of_the_name_finds_a_case() {
        task("a", "Alpha", 1, GROUP, "");
        task("b", "Beta", 2, GROUP, "");
        navigate(InboxView.class);

        test(find(TextField.class).single()).setValue("bet");

        assertThat(subjects()).containsExactly("Beta");
    }

    @Test
    void Overdue_tasks_can_be_told_apart() {
        task("late", "Alpha", -3, GROUP, "");
        task("early", "Beta", 30, GROUP, "");
        navigate(InboxView.class);

        dueFilter().setValue(Due.OVERDUE);

        assertThat(subjects()).containsExactly("Alpha");
    }

    @Test
    void Done_tasks_have_an_address_of_their_own() {
        task("done", "Alpha", 1, GROUP, "county.editor");
        jdbc.sql("update todo_item set state = 'DONE', ended = now(), ended_by = 'county.editor', decision = 'SUBMIT'"
                        + " where id = 'inbox-view-done'")
                .update();

        UI.getCurrent().navigate("", QueryParameters.of("tab", "done"));

        assertThat(find(Tabs.class).single().getSelectedIndex()).isEqualTo(1);
        assertThat(subjects()).contains("Alpha");
    }

    @Test
    void An_empty_inbox_says_what_will_come_here() {
        navigate(InboxView.class);

        test(find(TextField.class).single()).setValue("no such case");

        assertThat(subjects()).isEmpty();
        assertThat(grid().getEmptyStateComponent()).isInstanceOf(EmptyState.class);
    }

    private List<String> subjects() {
        var grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).subject())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Todo> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Due> dueFilter() {
        return find(Select.class).single();
    }

    private void task(String id, String subject, int days, String candidate, String assignee) {
        var due = Timestamp.from(clock.instant().plus(Duration.ofDays(days)));
        jdbc.sql("""
                        insert into todo_item (id, instance, case_key, process, step, name, form, region, subject, round,
                            deadline, created, due, candidates, assignee, state)
                        values (?, 'none', 'none', 'none', 'userTask_x', 'X', 'tasks/x', '320682', ?, '2026', 'TAKE_UP',
                            now(), ?, array[?], nullif(?, ''), 'OPEN')""")
                .params("inbox-view-" + id, subject, due, candidate, assignee)
                .update();
    }
}
