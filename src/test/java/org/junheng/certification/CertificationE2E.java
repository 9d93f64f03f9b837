package org.junheng.certification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junheng.BrowserJourney;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Rounds;
import org.junheng.evidence.Documents;
import org.junheng.identity.People;
import org.junheng.identity.PersonFixture;
import org.junheng.review.Judgement;
import org.junheng.review.Level;
import org.junheng.review.Mark;
import org.junheng.review.OpinionDraft;
import org.junheng.review.Opinions;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole path as people see it: what they click from login to result, with the stretches between walked for them. */
class CertificationE2E extends BrowserJourney {

    private static final RegionCode COUNTY = new RegionCode("320613");
    private static final String ROUND = "2026";

    @Autowired
    DemoWork work;

    @Autowired
    PersonFixture people;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    Documents documents;

    @Autowired
    Opinions opinions;

    @Autowired
    People actors;

    @Autowired
    CountyAtWork county;

    @Autowired
    PathAtWork path;

    @Autowired
    Clock clock;

    private final List<String> barriers = new ArrayList<>();

    @Test
    void A_county_is_seen_from_its_opened_case_to_its_certificate() throws IOException {
        people.add("journey.editor", Role.COUNTY_EDITOR, COUNTY.value());
        people.add("journey.director", Role.COUNTY_DIRECTOR, COUNTY.value());
        people.add("journey.leader", Role.COUNTY_LEADER, COUNTY.value());

        var id = openCase();
        path.advance(id, "importStatistics");
        importWorkbook(id);
        path.advance(id, "collectEvidence");
        putInEvidence(id);
        path.advance(id, "sign");
        sign(id, "journey.director");
        sign(id, "journey.leader");
        handUp(id);
        path.advance(id, "reviewItems");
        reviewItems(id);
        path.advance(id, "decideAcceptance");
        accept(id);
        seeResult(id);

        Assertions.assertThat(barriers).isEmpty();
    }

    private CaseId openCase() {
        login("journey.editor");
        go("cases");
        press("立案");
        var dialog = page.getByRole(AriaRole.DIALOG);
        var round = dialog.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("年度批次"));
        round.fill(rounds.get(ROUND).name());
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(rounds.get(ROUND).name()))
                .first()
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("立案"))
                .click();
        assertThat(page.getByText("已立案").first()).isVisible();
        go("inbox");
        assertThat(page.getByText("崇川区").first()).isVisible();
        look();
        var query = new CaseQuery(COUNTY, null, null, null);
        return casefiles
                .page(ActorFixture.editor(COUNTY), query, 0, 1)
                .getFirst()
                .id();
    }

    private void importWorkbook(CaseId id) {
        openTask(id, "importStatistics");
        upload(Path.of("src/main/resources/demo/county-meets.xlsx"));
        assertThat(page.getByText("无差错").first()).isVisible();
        assertThat(page.getByText("正在使用").first()).isVisible();
        look();
        screenshot("journey-import");
        decide("提交");
    }

    private void putInEvidence(CaseId id) throws IOException {
        documents.itemsWithout(id).stream()
                .filter(item -> !item.equals("G1"))
                .forEach(item -> county.addDocument(id, item, item + "-01.pdf"));
        openTask(id, "collectEvidence");
        assertThat(page.getByText("缺：G1").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^G1\\D")))
                .click();
        settle();
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("G1-01 学校布局规划.pdf", "application/pdf", CountyAtWork.pdf()));
        assertThat(page.getByText("已上传").first()).isVisible();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
        assertThat(page.getByText("G1-01 学校布局规划.pdf").first()).isVisible();
        look();
        screenshot("journey-evidence");
        decide("提交");
    }

    private void sign(CaseId id, String person) {
        changeTo(person);
        openTask(id, "sign");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("计算结果"))
                .click();
        assertThat(page.getByText("差异系数").first()).isVisible();
        look();
        if (page.getByLabel("请示文号").count() > 0) {
            page.getByLabel("请示文号").first().fill("崇政发〔2026〕7号");
        }
        screenshot("journey-sign-" + person);
        decide("同意");
    }

    private void handUp(CaseId id) {
        changeTo("journey.editor");
        openTask(id, "handUp");
        page.getByLabel("请示文号").first().fill("崇政发〔2026〕7号");
        decide("提交");
        go("cases/" + id);
        assertThat(page.getByText("待市级受理").first()).isVisible();
        look();
    }

    private void reviewItems(CaseId id) {
        changeTo("city.reviewer");
        draftAllBut(id, "R1");
        openTask(id, "reviewItems");
        choose("线上已核实");
        choose("达标");
        page.getByLabel("理由").first().fill("材料属实，数据一致");
        page.keyboard().press("Tab");
        settle();
        assertThat(page.getByText("已保存，尚未提交").first()).isVisible();
        look();
        screenshot("journey-review");
        decide("提交");
    }

    private void draftAllBut(CaseId id, String item) {
        var reviewer = actors.actor("city.reviewer");
        work.read(reviewer, id);
        opinions.standings(reviewer, id, Level.CITY).stream()
                .filter(standing -> !standing.item().equals(item))
                .map(standing -> new OpinionDraft(standing.item(), Mark.VERIFIED, Judgement.MET, "材料属实"))
                .forEach(draft -> opinions.save(reviewer, id, Level.CITY, draft));
    }

    private void accept(CaseId id) {
        changeTo("nation.leader");
        openTask(id, "decideAcceptance");
        page.getByLabel("文号").first().fill("教督函〔2026〕11号");
        page.getByLabel("名单名称").first().fill("2026年全国义务教育优质均衡发展县名单");
        pickToday("印发日期");
        decide("予以认定");
    }

    private void seeResult(CaseId id) {
        changeTo("journey.editor");
        go("cases/" + id);
        assertThat(page.getByText("已认定").first()).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("认定结果"))
                .click();
        settle();
        assertThat(page.getByText("教督函〔2026〕11号").first()).isVisible();
        look();
        screenshot("journey-result");
        var check = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开公开查询页"))
                .getAttribute("href");
        assertNoComplaints();

        open(PHONE);
        go(check.substring(check.indexOf("public/")));
        assertThat(page.getByText("该查询单真实有效").first()).isVisible();
        look();
        assertNoComplaints();
    }

    private void look() {
        barriers.addAll(barriers());
    }

    private void changeTo(String person) {
        assertNoComplaints();
        loginAfresh(person);
    }

    /** The task as its person finds it in the inbox, claimed. */
    private void openTask(CaseId id, String step) {
        go("inbox");
        var todo = county.todo(id, step);
        go(todo.form() + "/" + todo.id());
        press("认领");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(todo.name()))
                        .first())
                .isVisible();
    }

    private void upload(Path file) {
        page.locator("input[type=file]").first().setInputFiles(file);
    }

    private void choose(String option) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .check();
        settle();
    }

    private void pickToday(String label) {
        var field = page.getByLabel(label).first();
        field.fill(LocalDate.now(clock).toString());
        field.press("Enter");
        settle();
    }

    private void decide(String decision) {
        page.getByLabel("意见").last().fill("经核实，" + decision + "。");
        page.keyboard().press("Tab");
        settle();
        press(decision);
        assertThat(page.getByText("已办结").first()).isVisible();
    }
}
