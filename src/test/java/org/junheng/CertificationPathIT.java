package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junheng.casefile.CaseId;
import org.junheng.certificate.Certificates;
import org.junheng.evidence.Documents;
import org.junheng.identity.PersonFixture;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** A county's whole way, over REST alone, on the real engine and database, each step by whom it belongs to. */
@IntegrationTest
class CertificationPathIT {

    private static final String COUNTY = "320685";

    @LocalServerPort
    int port;

    @Autowired
    PersonFixture people;

    @Autowired
    Editions editions;

    @Autowired
    Documents documents;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    Certificates certificates;

    @Autowired
    Clock clock;

    Rest rest;
    String id = "";

    @BeforeEach
    void enter() {
        rest = new Rest(port);
        people.add("path.editor", Role.COUNTY_EDITOR, COUNTY);
        people.add("path.director", Role.COUNTY_DIRECTOR, COUNTY);
        people.add("path.leader", Role.COUNTY_LEADER, COUNTY);
    }

    @Test
    void A_county_goes_from_self_assessment_to_its_certificate() throws IOException {
        open();
        assertNobodyElseKnows();
        assessItself();
        sign();
        takeBackAndSignAgain();
        cityFindsProblemsAndReturns();
        countyMendsWhatWasNamed();
        cityRecommends();
        provinceEvaluates();
        provincePublishes();
        nationAccepts();

        assertThat(casefile().path("state").asString()).isEqualTo("ACCEPTED");
        assertLogIsComplete();
        assertEverythingIsAttached();
        assertCertificateCanBeChecked();
    }

    private void open() {
        var opened = rest.post("path.editor", "/cases", Map.of("county", COUNTY, "round", "2026"));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        id = opened.body().path("id").asString();
        var again = rest.post("path.editor", "/cases", Map.of("county", COUNTY, "round", "2026"));
        assertThat(again.status()).isEqualTo(409);
    }

    private void assertNobodyElseKnows() {
        for (var person : List.of("county.editor", "expert.1", "school.editor", "admin")) {
            assertThat(rest.get(person, "/cases/" + id).status()).as(person).isEqualTo(404);
            assertThat(rest.get(person, "/cases?county=" + COUNTY)
                            .body()
                            .path("total")
                            .asInt())
                    .as(person)
                    .isZero();
        }
    }

    private void assessItself() throws IOException {
        var vetoes = editions.national().vetoes().stream()
                .map(veto -> Map.of("veto", veto.code(), "occurred", false, "note", "经核查未发生"))
                .toList();
        work(
                "path.editor",
                "confirmEligibility",
                "SUBMIT",
                Map.of("basicBalanceOn", "2015-06-01", "monitoring", "监测保持较高水平", "vetoes", vetoes));
        var workbook = new ClassPathResource("demo/county-meets.xlsx").getContentAsByteArray();
        var imported = rest.upload("path.editor", "PUT", "/cases/" + id + "/statistics", "statistics.xlsx", workbook);
        assertThat(imported.status()).as(imported.toString()).isEqualTo(200);
        assertThat(imported.body().path("errors")).isEmpty();
        work("path.editor", "importStatistics", "SUBMIT", Map.of());
        work("path.editor", "confirmSheets", "SUBMIT", Map.of("all", true));
        while (isOpen("stateItems")) {
            var department = todo("path.editor", "stateItems").path("element").asString();
            work("path.editor", "stateItems", "SUBMIT", Map.of("statements", statements(department)));
        }
        for (var item : documents.itemsWithout(CaseId.parse(id))) {
            upload("path.editor", item, item + "-01.pdf");
        }
        work("path.editor", "collectEvidence", "SUBMIT", Map.of());
        var assessment = rest.get("path.editor", "/cases/" + id + "/assessment");
        assertThat(assessment.body().path("queries"))
                .isNotEmpty()
                .isEqualTo(imported.body().path("queries"));
        assertThat(assessment.body().path("resource").asString())
                .as(assessment.toString())
                .isEqualTo("MET");
    }

    private List<Map<String, String>> statements(String department) {
        return editions.national().ledBy(department).stream()
                .filter(Item::stated)
                .map(item -> Map.of("item", item.code(), "claim", "MET", "explanation", "文件、台账齐备"))
                .toList();
    }

    private void sign() {
        work(
                "path.editor",
                "writeSelfReport",
                "SUBMIT",
                Map.of("overview", "概况", "conduct", "开展", "measures", "举措", "problems", "问题", "plan", "计划"));
        work("path.director", "sign", "APPROVE", Map.of());
        work("path.leader", "sign", "APPROVE", Map.of("number", "海政发〔2026〕1号"));
        work(
                "path.editor",
                "handUp",
                "SUBMIT",
                Map.of("number", "海政发〔2026〕1号", "date", LocalDate.now(clock).toString()));
    }

    private void takeBackAndSignAgain() {
        assertThat(casefile().path("state").asString()).isEqualTo("CITY_PENDING");
        var refused = rest.put("path.editor", "/cases/" + id + "/items/G1", Map.of("claim", "MET", "explanation", "改"));
        assertThat(refused.status()).as("locked after signing").isEqualTo(409);
        var surveyed =
                rest.put("path.editor", "/cases/" + id + "/items/S1", Map.of("claim", "MET", "explanation", "好"));
        assertThat(surveyed.status()).as("not asked of the county").isEqualTo(422);
        assertThat(rest.get("path.editor", "/cases/" + id + "/items").body()).hasSize(32);
        assertThat(rest.post("path.leader", "/cases/" + id + "/take-back", Map.of("reason", "补充说明"))
                        .status())
                .isEqualTo(204);
        work("path.editor", "amendMaterials", "SUBMIT", Map.of());
        sign();
    }

    private void cityFindsProblemsAndReturns() throws IOException {
        work("city.reviewer", "takeUp", "ACCEPT", Map.of());
        var late = rest.post("path.leader", "/cases/" + id + "/take-back", Map.of("reason", "再改"));
        assertThat(late.status()).isEqualTo(409);
        work("city.reviewer", "reviewItems", "SUBMIT", opinions("city.reviewer", "CITY"));
        var problem = Map.of("item", "G9", "description", "两所学校培训档案不全", "severity", "MINOR");
        work(
                "city.reviewer",
                "recordVisit",
                "RECTIFY",
                Map.of("visit", visit("city.reviewer"), "problems", List.of(problem)));
        rectify("city.reviewer");
        work("city.reviewer", "writeReviewReport", "SUBMIT", Map.of("text", "复核情况", "proposal", "RETURN"));
        assertThat(reports("path.editor"))
                .as("a draft until the leader decides")
                .isZero();
        assertThat(reports("city.leader")).isOne();
        var items = List.of(Map.of("item", "G9", "reason", "请补充培训学时说明"));
        work("city.leader", "decideRecommendation", "RETURN", Map.of("items", items));
        assertThat(reports("path.editor")).isOne();
    }

    private int reports(String person) {
        return rest.get(person, "/cases/" + id + "/reports").body().size();
    }

    private void rectify(String checker) throws IOException {
        var problems = problems();
        var until = LocalDate.now(clock).plusDays(20).toString();
        work(
                "path.editor",
                "planRectification",
                "SUBMIT",
                Map.of(
                        "measures",
                        problems.stream()
                                .map(problem -> Map.of(
                                        "problem", problem, "measure", "补齐档案", "responsible", "教育局", "until", until))
                                .toList()));
        var proof = upload("path.editor", "RECTIFICATION", "整改佐证.pdf");
        for (var round = 0; round < 2; round++) {
            work(
                    "path.editor",
                    "submitRectification",
                    "SUBMIT",
                    Map.of(
                            "results",
                            problems.stream()
                                    .map(problem ->
                                            Map.of("problem", problem, "result", "已补齐", "documents", List.of(proof)))
                                    .toList()));
            rest.download(checker, "/evidence/" + proof + "/content");
            var settled = round == 1;
            work(
                    checker,
                    "checkRectification",
                    settled ? "SETTLED" : "AGAIN",
                    Map.of(
                            "checks",
                            problems.stream()
                                    .map(problem -> Map.of("problem", problem, "settled", settled, "remark", "逐校核查"))
                                    .toList()));
        }
    }

    private List<String> problems() {
        return StreamSupport.stream(
                        rest.get("path.editor", "/cases/" + id + "/problems")
                                .body()
                                .spliterator(),
                        false)
                .map(line -> line.path("problem").path("id").asString())
                .toList();
    }

    private void countyMendsWhatWasNamed() {
        assertThat(casefile().path("state").asString()).isEqualTo("RETURNED");
        var other = rest.put("path.editor", "/cases/" + id + "/items/G1", Map.of("claim", "MET", "explanation", "改"));
        assertThat(other.status()).as("only named items are open").isEqualTo(409);
        var named = rest.put(
                "path.editor", "/cases/" + id + "/items/G9", Map.of("claim", "MET", "explanation", "补充：五年360学时全部完成"));
        assertThat(named.status()).as(named.toString()).isEqualTo(200);
        work(
                "path.editor",
                "amendMaterials",
                "SUBMIT",
                Map.of("explanations", List.of(Map.of("item", "G9", "text", "已补充培训学时说明"))));
        sign();
    }

    private void cityRecommends() {
        work("city.reviewer", "takeUp", "ACCEPT", Map.of());
        work("city.reviewer", "reviewItems", "SUBMIT", opinions("city.reviewer", "CITY"));
        work("city.reviewer", "writeReviewReport", "SUBMIT", Map.of("text", "复核情况", "proposal", "RECOMMEND"));
        work("city.leader", "decideRecommendation", "RECOMMEND", Map.of("documentNumber", "通政发〔2026〕8号"));
        assertThat(casefile().path("state").asString()).isEqualTo("PROVINCE_PENDING");
    }

    private void provinceEvaluates() {
        work("province.officer", "takeUp", "ACCEPT", Map.of());
        var points = List.of("BASIC_BALANCE", "MONITORING", "VETOES", "APPLICATION", "MATERIAL").stream()
                .map(point -> Map.of("point", point, "fulfilled", true, "remark", "符合"))
                .toList();
        work("province.officer", "examineQualification", "PASS", Map.of("findings", points));
        work("province.officer", "recordSurvey", "SUBMIT", survey());
        var experts = List.of("expert.1", "expert.2", "expert.3");
        work("province.officer", "appointPanel", "SUBMIT", Map.of("experts", experts));
        for (var expert : experts) {
            var seen = rest.get(expert, "/cases/" + id + "/opinions?level=EXPERT");
            assertThat(seen.body()).as("alone until all have handed in").isEmpty();
            work(expert, "giveOpinion", "SUBMIT", opinions(expert, "EXPERT"));
        }
        assertThat(rest.get("expert.4", "/cases/" + id).status()).isEqualTo(404);
        work("province.officer", "consolidateOpinions", "SUBMIT", Map.of());
        work("province.officer", "recordVisit", "SUBMIT", Map.of("visit", visit("province.officer")));
        work("province.officer", "listProblems", "NONE", Map.of());
        work("province.officer", "writeEvaluationReport", "SUBMIT", Map.of("text", "评估情况", "proposal", "RECOMMEND"));
        work("province.leader", "decideEvaluation", "RECOMMEND", Map.of());
    }

    private static Map<String, Object> survey() {
        var groups = List.of(
                        "STUDENTS", "PARENTS", "TEACHERS", "PRINCIPALS", "DEPUTIES", "COMMITTEE_MEMBERS", "RESIDENTS")
                .stream()
                .map(group -> {
                    var count = group.equals("PARENTS") ? 720 : 115;
                    return Map.of(
                            "respondents",
                            group,
                            "distributed",
                            count,
                            "returned",
                            count - 5,
                            "valid",
                            count - 10,
                            "satisfied",
                            count - 15);
                })
                .toList();
        return Map.of(
                "source", "PROVINCIAL",
                "began", "2026-10-12",
                "ended", "2026-10-16",
                "residents", 870_000,
                "conductedBy", "省教育评估院",
                "proof", "调查报告",
                "groups", groups);
    }

    private void provincePublishes() {
        work("province.officer", "publishList", "SUBMIT", Map.of("title", "公示名单", "text", "现予公示"));
        assertThat(casefile().path("state").asString()).isEqualTo("PUBLIC_NOTICE");
        var notice = StreamSupport.stream(
                        rest.get("", "/public/notices").body().path("content").spliterator(), false)
                .filter(each -> each.toString().contains(COUNTY))
                .findFirst()
                .orElseThrow();
        var raised = rest.post(
                "",
                "/public/notices/" + notice.path("id").asString() + "/objections",
                Map.of("county", COUNTY, "name", "王女士", "contact", "13800000000", "text", "某校实验室数量与公示不符"));
        assertThat(raised.status()).as(raised.toString()).isEqualTo(201);
        var steps = "/cases/" + id;
        assertThat(rest.get("province.officer", steps).body().path("steps").toString())
                .contains("investigateObjection");
        for (var person : List.of("path.editor", "path.leader", "city.leader")) {
            assertThat(rest.get(person, steps).body().path("steps").toString())
                    .as(person)
                    .doesNotContain("investigateObjection");
        }
        work("province.officer", "investigateObjection", "DISMISS", Map.of());
        assertThat(isOpen("applyToState")).as("the notice still runs").isFalse();
        var moved = rest.post("admin", "/demo/clock", Map.of("advance", "P10D"));
        assertThat(moved.status()).isEqualTo(200);
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .atMost(Duration.ofSeconds(20))
                .until(() -> isOpen("applyToState"));
        work("province.leader", "applyToState", "RECOMMEND", Map.of("documentNumber", "苏教督〔2026〕3号"));
    }

    private void nationAccepts() {
        work("nation.officer", "takeUp", "ACCEPT", Map.of());
        work("nation.officer", "performStep", "QUESTION", Map.of("questions", List.of("请说明G9的培训口径", "请说明骨干教师认定文件")));
        work("province.officer", "forwardQuestion", "FORWARD", Map.of());
        work("path.editor", "answerQuestion", "SUBMIT", Map.of("answers", List.of("按五年周期统计", "见市教育局文件")));
        work("province.officer", "checkAnswer", "FORWARD", Map.of());
        assertThat(overall("nation.officer").path("verdict").asString())
                .as("Q9 is due at the nation and not recorded yet")
                .isEqualTo("UNDETERMINED");
        monitor();
        while (isOpen("performStep")) {
            work("nation.officer", "performStep", "PASS", Map.of());
        }
        assertThat(overall("nation.officer").path("verdict").asString())
                .as(overall("nation.officer").path("items").toString())
                .isEqualTo("MET");
        work(
                "nation.leader",
                "decideAcceptance",
                "CERTIFY",
                Map.of("documentNumber", "教督函〔2026〕9号", "list", "2026年全国义务教育优质均衡发展县名单"));
    }

    /** One subject fails by the limit itself; the record of the step, corrected, counts. */
    private void monitor() {
        var first = rest.post("nation.officer", "/cases/" + id + "/quality-monitoring", monitoring("0.15"));
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.body().path("verdict").asString()).isEqualTo("NOT_MET");
        assertThat(overall("nation.officer").path("verdict").asString()).isEqualTo("NOT_MET");
        assertThat(overall("path.editor").path("verdict").asString())
                .as("not the county's to know yet")
                .isEqualTo("UNDETERMINED");
        var below = rest.post("path.editor", "/cases/" + id + "/quality-monitoring", monitoring("0.1"));
        assertThat(below.status()).isEqualTo(403);
        work("nation.officer", "performStep", "PASS", Map.of("monitoring", monitoring("0.1499")));
        assertThat(rest.get("nation.officer", "/cases/" + id + "/quality-monitoring")
                        .body())
                .hasSize(2);
    }

    private static Map<String, Object> monitoring(String rate) {
        return Map.of(
                "year",
                2024,
                "report",
                "国家义务教育质量监测结果报告",
                "subjects",
                List.of(
                        Map.of("grade", "FOURTH", "subject", "语文", "level", 4, "rate", "0.08"),
                        Map.of("grade", "EIGHTH", "subject", "数学", "level", 3, "rate", rate)));
    }

    private JsonNode overall(String person) {
        return rest.get(person, "/cases/" + id + "/assessment").body();
    }

    private void assertLogIsComplete() {
        var log = rest.get("path.editor", "/cases/" + id + "/log");
        var text = log.body().toString();
        assertThat(text)
                .contains("userTask_confirmEligibility", "userTask_sign", "takeBack", "userTask_decideRecommendation")
                .contains("userTask_decideAcceptance")
                .doesNotContain("王女士", "13800000000");
    }

    private void assertEverythingIsAttached() {
        var root = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .rootProcessInstances()
                .singleResult();
        var listed = rest.get("path.editor", "/cases/" + id + "/evidence").body();
        assertThat(tasks.getProcessInstanceAttachments(root.getId()))
                .hasSizeGreaterThan(20)
                .hasSizeGreaterThanOrEqualTo(listed.size());
    }

    private void assertCertificateCanBeChecked() {
        var number =
                certificates.register(new RegionCode(COUNTY), 0, 5).getFirst().number();
        var checked = rest.get("", "/public/certificates/" + number);
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.body().toString()).contains(COUNTY, "教督函〔2026〕9号");
    }

    /** Opens a document of every box that has one to be read before its item is judged. */
    private void read(String person) {
        for (var box : rest.get(person, "/cases/" + id + "/reading").body().path("boxes")) {
            if (box.path("read").isEmpty()) {
                rest.download(person, "/evidence/" + box.path("unread").path(0).asString() + "/content");
            }
        }
    }

    private Map<String, Object> opinions(String person, String level) {
        read(person);
        var drafts = StreamSupport.stream(
                        rest.get(person, "/cases/" + id + "/opinions/own?level=" + level)
                                .body()
                                .spliterator(),
                        false)
                .map(standing -> Map.of(
                        "item",
                        standing.path("item").asString(),
                        "mark",
                        "VERIFIED",
                        "judgement",
                        "MET",
                        "remark",
                        "材料属实"))
                .toList();
        assertThat(drafts).isNotEmpty();
        return Map.of("opinions", drafts);
    }

    private Map<String, Object> visit(String person) {
        var today = LocalDate.now(clock);
        var schools = StreamSupport.stream(
                        rest.get(person, "/cases/" + id + "/visits/draw?seed=7&count=10")
                                .body()
                                .spliterator(),
                        false)
                .map(JsonNode::asString)
                .toList();
        var meetings = List.of("DEPUTIES", "PRINCIPALS", "TEACHERS", "PARENTS").stream()
                .map(group -> Map.of("group", group, "attended", 12, "notes", "座谈记录"))
                .toList();
        return Map.of(
                "told",
                today.minusDays(5).toString(),
                "from",
                today.minusDays(1).toString(),
                "to",
                today.toString(),
                "seed",
                7,
                "schools",
                schools,
                "meetings",
                meetings,
                "briefing",
                "听取汇报",
                "reading",
                "查阅资料",
                "interviews",
                "访谈教师",
                "feedback",
                "书面反馈意见");
    }

    private String upload(String person, String box, String name) throws IOException {
        var answer = rest.upload(person, "POST", "/cases/" + id + "/evidence?item=" + box, name, pdf());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.body().path("id").asString();
    }

    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private JsonNode casefile() {
        return rest.get("path.editor", "/cases/" + id).body();
    }

    private boolean isOpen(String step) {
        return casefile().path("steps").toString().contains("userTask_" + step + "\"");
    }

    private JsonNode todo(String person, String step) {
        var tasks = rest.get(person, "/tasks?state=open&case=" + id).body().path("content");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("step").asString().equals("userTask_" + step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "%s does not find %s; the case stands at %s".formatted(person, step, casefile())));
    }

    private void work(String person, String step, String decision, Map<String, ?> data) {
        var task = todo(person, step).path("id").asString();
        var claimed = rest.post(person, "/tasks/" + task + "/claim", Map.of());
        assertThat(claimed.status()).as("claim %s: %s", step, claimed).isEqualTo(200);
        var done = rest.post(
                person,
                "/tasks/" + task + "/complete",
                Map.of("decision", decision, "comment", "意见：" + step, "data", data));
        assertThat(done.status()).as("complete %s: %s", step, done).isEqualTo(200);
    }
}
