package org.junheng.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.IntegrationTest;
import org.junheng.PublicWeb;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class NoticePagesIT {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static final Pattern SUM = Pattern.compile("验证：(\\d) 加 (\\d)");
    private static final Pattern NUMBER = Pattern.compile("YY-\\d{8}-\\w{6}");
    private static final Pattern CODE = Pattern.compile("<dd class=\"code\">(\\w{10})</dd>");

    @LocalServerPort
    int port;

    @Autowired
    NoticeFixture fixture;

    @Autowired
    Objections objections;

    PublicWeb web;
    RegionCode county;
    Notice notice;

    @BeforeEach
    void publish() {
        web = new PublicWeb(port);
        county = fixture.county();
        notice = fixture.running(county);
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void Notices_are_read_without_a_cookie() throws Exception {
        for (var path :
                new String[] {"/public", "/public/notices", page(), page() + "/objection", "/public/objections"}) {
            var answer = web.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            assertThat(answer.body()).as(path).contains("lang=\"zh-CN\"").doesNotContain("??", "<script");
        }
        assertThat(web.get(page()).body()).contains("拟推荐名单", "河北省", county.value(), "提出异议");
        assertThat(web.get("/public/notices/nothing").statusCode()).isEqualTo(404);
        assertThat(web.get("/public/notices/nothing").body()).contains("没有这份公示名单");
        assertThat(web.get("/public/nothing").statusCode()).isEqualTo(404);
        assertThat(web.get("/public/nothing").body()).contains("lang=\"zh-CN\"", "没有这个页面");
    }

    @Test
    void An_objection_goes_through_the_form_once() throws Exception {
        var form = form();

        var receipt = web.post(page() + "/objection", form);

        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        assertThat(receipt.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(receipt.body()).contains(notice.title());
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(objections.open(notice.entries().getFirst().caseId())).isOne();
        var outcome =
                web.post("/public/objections", Map.of("number", found(NUMBER, receipt), "code", found(CODE, receipt)));
        assertThat(outcome.body()).contains("调查处理中", "数据有误", notice.title()).doesNotContain("李丽", "li@example.org");

        assertThat(web.post(page() + "/objection", form).statusCode()).isEqualTo(409);
        assertThat(objections.open(notice.entries().getFirst().caseId())).isOne();
    }

    @Test
    void Robots_and_foreign_forms_raise_nothing_and_what_was_typed_stays() throws Exception {
        var robot = form();
        robot.put("website", "http://spam");
        var wrongSum = form();
        wrongSum.put("answer", "99");
        var foreign = form();
        foreign.remove("seal");
        var incomplete = form();
        incomplete.put("text", " ");

        for (var bad : List.of(robot, wrongSum, foreign, incomplete)) {
            var answer = web.post(page() + "/objection", bad);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", "value=\"李丽\"");
        }
        assertThat(objections.open(notice.entries().getFirst().caseId())).isZero();
    }

    @Test
    void A_wrong_code_shows_nothing() throws Exception {
        var answer = web.post("/public/objections", Map.of("number", "YY-20260101-ABCDEF", "code", "1"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有找到这份异议");
    }

    @Test
    void The_interface_lists_notices_and_takes_objections_without_login() throws Exception {
        var path = "/api/v1" + page() + "/objections";

        var list = web.get("/api/v1/public/notices");
        var raised = web.postJson(path, """
                {"county":"%s","name":"李丽","contact":"li@example.org","text":"数据有误"}""".formatted(county));

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(list.body()).contains(notice.id().toString(), county.value()).doesNotContain("caseId");
        assertThat(raised.statusCode()).as(raised.body()).isEqualTo(201);
        assertThat(raised.headers().firstValue("Location").orElseThrow()).startsWith("/public/objections/YY-");
        assertThat(raised.body()).containsPattern(NUMBER).contains("\"code\"");
        assertThat(objections.open(notice.entries().getFirst().caseId())).isOne();
    }

    @Test
    void Bad_input_over_the_interface_is_named_in_Chinese() throws Exception {
        var path = "/api/v1" + page() + "/objections";

        assertProblem(web.postJson(path, "{\"county\":\"abc\"}"), 422, "“abc”不正确");
        assertProblem(web.postJson(path, "{\"county\":\"%s\"}".formatted(county)), 422, "“姓名或单位名称”未填写");
        assertProblem(web.postJson(path, """
                        {"county":"110101","name":"李丽","contact":"1","text":"1"}"""), 422, "110101 的县（市、区）不在这份公示名单中");
        assertProblem(web.postJson(path, """
                        {"county":"%s","name":"%s","contact":"1","text":"1"}""".formatted(county, "名".repeat(51))), 422, "共 51 个字");
        assertProblem(web.postJson(path, "not json"), 400, "请求");
        assertProblem(web.postJson("/api/v1/public/notices/x/objections", "{}"), 404, "没有这份公示名单");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String title) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(title);
    }

    private String page() {
        return "/public/notices/" + notice.id();
    }

    private Map<String, String> form() throws Exception {
        var shown = web.get(page() + "/objection?county=" + county).body();
        var sum = SUM.matcher(shown);
        assertThat(sum.find()).isTrue();
        var seal = SEAL.matcher(shown);
        assertThat(seal.find()).isTrue();
        var form = new HashMap<String, String>();
        form.put("seal", seal.group(1));
        form.put("answer", Integer.toString(Integer.parseInt(sum.group(1)) + Integer.parseInt(sum.group(2))));
        form.put("county", county.value());
        form.put("name", "李丽");
        form.put("contact", "li@example.org");
        form.put("text", "数据有误");
        return form;
    }

    private static String found(Pattern pattern, HttpResponse<String> answer) {
        var found = pattern.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(found.groupCount());
    }
}
