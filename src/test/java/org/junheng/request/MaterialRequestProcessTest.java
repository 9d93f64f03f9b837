package org.junheng.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.city;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;
import static org.junheng.casefile.ActorFixture.province;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseLog;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.CaseSteps;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Documents;
import org.junheng.evidence.ExtraBox;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.engine.TodoQuery;
import org.junheng.reading.Shelves;
import org.junheng.reading.Ticks;
import org.junheng.request.MaterialRequest.State;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MaterialRequestProcessTest {

    private static final String ANSWER = "userTask_answerMaterialRequest";
    private static final String JUDGE = "userTask_judgeMaterialAnswer";

    @Autowired
    MaterialRequests requests;

    @Autowired
    Casefiles casefiles;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseLog log;

    @Autowired
    Documents documents;

    @Autowired
    Shelves shelves;

    @Autowired
    Ticks ticks;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    HistoryService history;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    RegionCode county;
    Actor reviewer;
    Actor finance;
    CaseId id;
    LocalDate due;

    @BeforeEach
    void reviewACase() {
        county = cases.freeCounty();
        id = cases.open(county);
        reviewer = actor(Role.CITY_REVIEWER, city(county));
        finance = department(county, "FINANCE");
        casefiles.seal(id);
        casefiles.moveTo(id, CaseState.CITY_REVIEW);
        due = LocalDate.now(clock).plusDays(3);
    }

    @Test
    void A_request_is_a_task_of_the_department_and_the_bureau_until_its_day() {
        ask("G8");

        for (var answerer : List.of(finance, editor(county))) {
            assertThat(todos(answerer)).extracting(Todo::step).containsExactly(ANSWER);
        }
        assertThat(todos(department(county, "POLICE"))).isEmpty();
        assertThat(LocalDate.ofInstant(todos(finance).getFirst().due(), clock.getZone()))
                .isBetween(due, due.plusDays(1));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void Items_that_bear_their_chapter_can_be_asked_about() {
        jdbc.sql("update casefile set edition = 'CN-CATALOGUE-1' where id = ?")
                .param(id.value())
                .update();

        ask("C1-1");

        assertThat(requests.of(reviewer, id)).extracting(MaterialRequest::box).containsExactly("C1-1");
        assertThat(todos(editor(county))).extracting(Todo::step).containsExactly(ANSWER);
    }

    @Test
    void The_answer_goes_back_to_whoever_asked_and_is_accepted() throws IOException {
        ask("G8");
        var before = casefiles.digest(id);
        var document = documents
                .add(finance, id, ExtraBox.RECTIFICATION.name(), "工资.txt", content("工资表"))
                .id()
                .toString();
        complete(finance, ANSWER, "SUBMIT", "见附件", new HandedOver(List.of(document)));

        assertThat(todos(actor(Role.CITY_LEADER, city(county)))).isEmpty();
        assertThat(state()).isEqualTo(State.ANSWERED);
        assertThat(requests.of(reviewer, id).getFirst().steps().getFirst().documents())
                .containsExactly(document);
        assertThat(casefiles.digest(id)).isEqualTo(before);
        assertThat(shelf(reviewer, "G8")).containsExactly(document);
        assertThat(shelf(reviewer, "G7")).isEmpty();
        assertThat(shelf(actor(Role.CITY_LEADER, city(county)), "G8")).containsExactly(document);
        assertThat(ticks.list(reviewer, id).unread())
                .extracting(each -> each.id().toString())
                .containsExactly(document);
        assertThat(ticks.list(reviewer, id).uncited()).hasSize(1);
        assertThat(ticks.list(finance, id).unread()).isEmpty();

        complete(reviewer, JUDGE, "SATISFIED", "", new NextDue(null));

        assertThat(state()).isEqualTo(State.SETTLED);
        assertThat(end()).isEqualTo("event_requestSettled");
    }

    private List<String> shelf(Actor reader, String box) {
        return shelves.of(reader, id, box).documents().stream()
                .map(document -> document.id().toString())
                .toList();
    }

    @Test
    void An_answer_that_does_not_do_is_asked_for_again_with_another_day() {
        ask("G8");
        complete(editor(county), ANSWER, "SUBMIT", "正在收集", new HandedOver(null));
        assertRefused("request.dueMissing", () -> complete(reviewer, JUDGE, "ASK_AGAIN", "不够", new NextDue(null)));

        complete(reviewer, JUDGE, "ASK_AGAIN", "请提供凭证", new NextDue(due.plusDays(9)));

        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(requests.of(finance, id).getFirst().due()).isEqualTo(due.plusDays(9));
        assertThat(todos(finance).getFirst().due())
                .isAfter(due.plusDays(8).atStartOfDay(clock.getZone()).toInstant());
    }

    @Test
    void An_answer_says_something() {
        ask("G8");

        assertRefused("request.nothingSaid", () -> complete(finance, ANSWER, "SUBMIT", "", new HandedOver(null)));
    }

    @Test
    void What_nobody_has_settled_is_closed_when_the_case_goes_on() {
        ask("G8");
        ask("G3");

        casefiles.moveTo(id, CaseState.PROVINCE_PENDING);

        assertThat(requests.of(reviewer, id)).extracting(MaterialRequest::state).containsOnly(State.CLOSED);
        assertThat(todos(finance)).isEmpty();
        assertThat(end()).isEqualTo("event_requestClosed");
    }

    @Test
    void Only_those_who_hold_the_case_ask() {
        for (var other : List.of(
                editor(county),
                finance,
                actor(Role.PROVINCE_OFFICER, province(county)),
                actor(Role.NATION_OFFICER, RegionCode.NATION))) {
            assertRefused("request.notYours", () -> requests.ask(other, id, "G8", "凭证", due));
        }
        assertRefused("casefile.unknown", () -> requests.ask(editor(cases.freeCounty()), id, "G8", "凭证", due));
        assertRefused("standard.unknownItem", () -> requests.ask(reviewer, id, "G99", "凭证", due));
        assertRefused("request.duePassed", () -> requests.ask(reviewer, id, "G8", "凭证", due.minusDays(9)));
        assertRefused("request.words", () -> requests.ask(reviewer, id, "G8", " ", due));
    }

    @Test
    void The_county_learns_the_level_that_asks_but_not_the_person_and_the_city_nothing_of_the_province() {
        casefiles.moveTo(id, CaseState.PROVINCE_EVALUATION);
        var expert = actor(Role.EXPERT, province(county));
        var officer = actor(Role.PROVINCE_OFFICER, province(county));
        casefiles.admit(id, expert.name());
        requests.ask(expert, id, "G8", "凭证", due);
        complete(finance, ANSWER, "SUBMIT", "见附件", new HandedOver(null));
        complete(expert, JUDGE, "SATISFIED", "可以", new NextDue(null));

        assertThat(requests.of(finance, id)).singleElement().satisfies(request -> {
            assertThat(request.level()).isEqualTo(RequestLevel.EXPERT);
            assertThat(request.askedBy() + request.askedByName()).isEmpty();
            assertThat(request.steps().getLast().byName()).isEmpty();
        });
        assertThat(requests.of(officer, id).getFirst().askedBy()).isEqualTo(expert.name());
        assertThat(requests.of(reviewer, id)).isEmpty();
        assertThat(requests.of(department(county, "POLICE"), id)).isEmpty();
        for (var below : List.of(finance, editor(county), reviewer)) {
            assertThat(log.of(below, id)).noneMatch(entry -> entry.actor().equals(expert.name()));
        }
        assertThat(log.of(reviewer, id)).noneMatch(entry -> entry.step().equals(ANSWER));
        assertThat(log.of(officer, id)).anyMatch(entry -> entry.step().equals(JUDGE));
    }

    @Test
    void Another_expert_knows_of_nothing_and_steps_are_hidden_with_their_requests() {
        casefiles.moveTo(id, CaseState.PROVINCE_EVALUATION);
        var expert = actor(Role.EXPERT, province(county));
        casefiles.admit(id, expert.name());
        requests.ask(actor(Role.PROVINCE_OFFICER, province(county)), id, "G8", "凭证", due);

        assertThat(requests.of(expert, id)).isEmpty();
        assertThat(steps.of(reviewer, id)).isEmpty();
        assertThat(steps.of(expert, id)).isEmpty();
        assertThat(steps.of(finance, id)).extracting(Todo::step).containsExactly(ANSWER);
    }

    private void ask(String item) {
        requests.ask(reviewer, id, item, "请提供拨付凭证", due);
    }

    private State state() {
        return requests.of(reviewer, id).getFirst().state();
    }

    private List<Todo> todos(Actor actor) {
        return inbox.page(actor, new TodoQuery(Todo.State.OPEN, null, null, null, null), 0, 100).stream()
                .filter(todo -> todo.caseKey().equals(id.toString()))
                .toList();
    }

    private void complete(Actor actor, String step, String decision, String opinion, Record data) {
        var todo = todos(actor).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
        tasks.claim(actor, todo.id());
        tasks.complete(actor, todo.id(), new Completion(decision, opinion, data));
    }

    private String end() {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .listPage(0, 1)
                        .getFirst()
                        .getId())
                .list()
                .stream()
                .filter(activity ->
                        activity.getActivityType().toLowerCase(Locale.ROOT).contains("endevent"))
                .map(activity -> activity.getActivityId())
                .findFirst()
                .orElse("");
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String key, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(command)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
