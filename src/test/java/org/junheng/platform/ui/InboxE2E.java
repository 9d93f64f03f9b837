package org.junheng.platform.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.junheng.BrowserJourney;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxE2E extends BrowserJourney {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void fillInbox() {
        emptyInbox();
        for (var day = -5; day < 75; day++) {
            jdbc.sql("""
                            insert into todo_item (id, instance, case_key, process, step, name, form, region, subject,
                                round, deadline, created, due, candidates, assignee, state)
                            values (?, 'none', 'none', 'none', 'userTask_x', '核对本校数据', 'tasks/x', '320682', ?, '2026',
                                'TAKE_UP', now(), ?, array['COUNTY_EDITOR@320682'], nullif(?, ''), 'OPEN')""")
                    .params(
                            "inbox-e2e-" + day,
                            "如皋市优质均衡发展督导评估认定 第%02d件".formatted(day + 6),
                            Timestamp.from(clock.instant().plus(Duration.ofDays(day))),
                            day % 2 == 0 ? "county.editor" : "")
                    .update();
        }
    }

    @AfterEach
    void emptyInbox() {
        jdbc.sql("delete from todo_item where id like 'inbox-e2e-%'").update();
    }

    @Test
    void The_inbox_reads_well_in_an_office() {
        login("county.editor");

        assertThat(page).hasTitle("待办 · 均衡");
        assertThat(page.getByText("第01件").first()).isVisible();
        assertThat(page.getByText("今日到期").first()).isVisible();
        assertThat(page.locator(".jh-acting")).containsText("如皋");
        screenshot("inbox-desktop");
        assertAccessible();
        assertNoComplaints();
    }

    @Test
    void The_inbox_is_a_list_of_cards_on_a_phone() {
        open(PHONE);
        login("county.editor");

        assertThat(page.locator(".jh-card").first()).isVisible();
        screenshot("inbox-phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE.width());
        assertAccessible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("导航"))
                .click();
        assertThat(page.locator("vaadin-side-nav-item").first()).isVisible();
        screenshot("drawer-phone");
        assertNoComplaints();
    }

    @Test
    void A_search_that_finds_nothing_says_so_and_offers_to_clear_it() {
        login("county.editor");

        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("按申报事项查找"))
                .fill("没有的县");
        assertThat(page.getByText("没有符合条件的任务")).isVisible();
        screenshot("inbox-nothing-found");
        press("清除筛选条件");

        assertThat(page.getByText("第01件").first()).isVisible();
    }

    @Test
    void English_is_chosen_in_the_header_and_stays_chosen() {
        login("county.editor");

        press("English");

        assertThat(page).hasTitle("Tasks · Junheng");
        screenshot("inbox-english");
        go("");
        assertThat(page.getByText("To do (").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void A_page_that_is_not_there_says_so_in_plain_words() {
        login("county.editor");

        go("no/such/page");

        assertThat(page.getByText("没有这个页面").first()).isVisible();
        assertThat(page.getByText("返回待办")).isVisible();
        assertThat(page.content()).doesNotContain("Whitelabel", "Exception");
        screenshot("unknown-page");
        assertAccessible();
    }
}
