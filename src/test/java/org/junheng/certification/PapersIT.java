package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.dossier.Dossier;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.Extent;
import org.junheng.evidence.Confidentiality;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.Documents;
import org.junheng.evidence.Period;
import org.junheng.evidence.Place;
import org.junheng.paper.Paper;
import org.junheng.paper.Papers;
import org.junheng.paper.Papers.Listed;
import org.junheng.paper.Papers.State;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.PaperTemplates;
import org.junheng.papertemplate.Printed;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.region.Regions;
import org.junheng.review.Level;
import org.junheng.review.ProblemDraft;
import org.junheng.review.Problems;
import org.junheng.schooldata.School;
import org.junheng.schooldata.Statistics;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junheng.typeset.OfficeFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@IntegrationTest
class PapersIT {

    private static final Actor ADMINISTRATOR = actor(Role.ADMIN, RegionCode.NATION);
    private static final RegionCode OTHER_PROVINCE = new RegionCode("33");

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Papers papers;

    @Autowired
    PaperTemplates templates;

    @Autowired
    Problems problems;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Documents documents;

    @Autowired
    Descriptions descriptions;

    @Autowired
    CaseStatistics caseStatistics;

    @Autowired
    Statistics statistics;

    @Autowired
    Regions regions;

    @Autowired
    Editions editions;

    @Test
    @Clause("paper-made")
    void Every_paper_is_made_with_embedded_fonts_and_twice_the_same() throws IOException {
        var id = path.open();
        path.advance(id, "recordVisit");
        path.complete(id, "recordVisit", "RECTIFY", path.visited(id, "G4"));
        path.rectify(id, "SETTLED");
        path.advance(id, "listProblems");
        path.complete(id, "listProblems", "RECTIFY", PathAtWork.problem("G5"));
        path.rectify(id, "SETTLED");
        path.advance(id, CaseState.ACCEPTED);
        var listed = papers.of(PathAtWork.OFFICER, id);

        assertThat(listed)
                .extracting(one -> one.paper().code())
                .containsExactly(
                        "application",
                        "self-report",
                        "school-data",
                        "coefficients",
                        "evidence-list",
                        "request",
                        "review-report",
                        "feedback-city",
                        "problem-list-city",
                        "rectification-city",
                        "evaluation-report",
                        "feedback-province",
                        "problem-list-province",
                        "rectification-province",
                        "certificate");
        assertThat(listed).extracting(Listed::state).containsOnly(State.ISSUED);
        for (var one : listed) {
            var printed = papers.get(PathAtWork.OFFICER, id, one.paper());
            var again = papers.get(PathAtWork.OFFICER, id, one.paper());
            for (var form : Form.values()) {
                assertThat(again.content(form)).as(one.paper().code()).isEqualTo(printed.content(form));
            }
            assertThat(notEmbedded(printed)).as(one.paper().code()).isEmpty();
            assertThat(text(printed))
                    .as(one.paper().code())
                    .contains(regions.get(county.county(id)).name())
                    .doesNotContain("{{")
                    .doesNotContain("草稿");
        }
        assertThat(text(get(PathAtWork.OFFICER, id, "problem-list-province"))).contains("与公示情况不符", "G5");
        assertThat(text(get(PathAtWork.OFFICER, id, "rectification-city"))).contains("市级复核共列出问题1个，其中已销号1个。");
        assertThat(text(get(PathAtWork.OFFICER, id, "rectification-city"))).contains("扩建校舍", "已完成", "整改.pdf", "已销号");
        assertThat(text(get(PathAtWork.OFFICER, id, "evaluation-report"))).contains("资格审查", "省级调查", "建议推荐");
        assertThat(text(get(PathAtWork.OFFICER, id, "evaluation-report")))
                .as("the monitoring, which all may see once the case has ended")
                .contains("2024年国家义务教育质量监测", "八年级", "0.1499");
        assertThat(text(get(PathAtWork.OFFICER, id, "certificate"))).contains("认定结果查询单", "测政发〔2026〕1号");
    }

    @Test
    @Clause("paper-all-items")
    void The_countys_papers_state_every_item_and_the_provinces_leave_the_monitoring_to_the_nation() throws IOException {
        var id = path.open();
        path.advance(id, "decideAcceptance");
        var codes = editions.get(casefiles.get(id).edition()).items().stream()
                .map(Item::code)
                .toList();

        assertThat(text(get(PathAtWork.OFFICER, id, "self-report")))
                .contains(codes)
                .contains("由国家评定");
        assertThat(text(get(PathAtWork.OFFICER, id, "application")))
                .contains(codes)
                .contains("由省级评定");
        assertThat(text(get(PathAtWork.OFFICER, id, "evaluation-report")))
                .contains("国家义务教育质量监测", "不列示")
                .doesNotContain("0.1499");
    }

    @Test
    @Clause("paper-order")
    void Every_table_of_schools_has_the_same_names_in_the_order_of_the_statistics() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var figures = statistics.get(Objects.requireNonNull(casefiles.get(id).statistics()));
        var names = figures.schools().stream().map(School::name).toList();
        var editor = county.editorOf(id);

        for (var sheet = 0; sheet < 3; sheet++) {
            assertThat(column(get(editor, id, "school-data"), sheet, 2, 4)).isEqualTo(names);
        }
        var units = new ArrayList<>(column(get(editor, id, "coefficients"), 1, 2, 4));
        units.addAll(column(get(editor, id, "coefficients"), 2, 2, 4));
        assertThat(units).isNotEmpty().isSubsetOf(names);
        var table = lastTable(get(editor, id, "self-report"));
        assertThat(table).containsExactlyInAnyOrderElementsOf(units);
        var codes =
                figures.schools().stream().map(school -> school.code().value()).toList();
        for (var stage : List.of(1, 2)) {
            var own = column(get(editor, id, "coefficients"), stage, 1, 4);
            assertThat(own).isEqualTo(codes.stream().filter(own::contains).toList());
        }
        assertThat(table.stream().distinct().toList())
                .isEqualTo(names.stream().filter(table::contains).distinct().toList());
    }

    @Test
    void The_index_of_the_evidence_has_a_line_for_each_place_of_a_document() throws IOException {
        var id = path.at("importStatistics");
        var editor = county.editorOf(id);
        county.addDocument(id, "G11", "G11-01 名册.pdf");
        county.addDocument(id, "G2", "G2-01 标准.pdf");
        var year = descriptions.years(casefiles.get(id)).getLast();
        var document = documents.list(id).stream()
                .filter(each -> each.box().equals("G11"))
                .findFirst()
                .orElseThrow();
        var places = List.of(new Place("G11", year, 1, "1-3"), new Place("G10", null, 3, "7"));
        descriptions.describe(
                editor,
                document.id(),
                new Description(
                        "轮岗名册",
                        "人社局",
                        LocalDate.of(2025, 3, 1),
                        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)),
                        Confidentiality.SENSITIVE,
                        "",
                        places));

        var index = get(editor, id, "evidence-list");

        assertThat(column(index, 1, 1, 4)).containsExactly("G2", "G10", "G11");
        assertThat(column(index, 1, 7, 4)).containsExactly("全部", "7", "1-3");
        assertThat(column(index, 1, 8, 4)).containsExactly("—", "2025年1月1日至2025年6月30日", "2025年1月1日至2025年6月30日");
        assertThat(column(index, 1, 9, 4)).containsExactly("—", "2025年3月1日", "2025年3月1日");
        assertThat(column(index, 1, 10, 4).getLast()).isEqualTo("敏感");
    }

    @Test
    @Clause("paper-missing")
    void A_figure_that_was_not_reported_is_shown_as_missing_and_never_as_nothing() throws IOException {
        var id = path.at("importStatistics");
        var editor = county.editorOf(id);
        caseStatistics.importWorkbook(editor, id, "blank.xlsx", without("小学高于规定学历教师数"));

        var data = new XSSFWorkbook(
                new ByteArrayInputStream(get(editor, id, "school-data").content(Form.SOURCE)));
        try (data) {
            var sheet = data.getSheetAt(1);
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).isEqualTo("小学高于规定学历教师数");
            assertThat(IntStream.rangeClosed(4, sheet.getLastRowNum())
                            .mapToObj(row -> sheet.getRow(row).getCell(5).toString()))
                    .contains("缺")
                    .doesNotContain("", "0");
        }
        assertThat(text(get(editor, id, "coefficients"))).contains("缺", "不能判定");
        assertThat(text(get(editor, id, "self-report"))).contains("缺报，不能判定", "未填报");
        assertThat(text(get(editor, id, "self-report"))).doesNotContain("自评结论为达标");
    }

    @Test
    @Clause("paper-whose")
    void A_county_has_its_own_papers_and_those_above_it_once_they_are_issued() {
        var id = path.at("sign");
        var editor = county.editorOf(id);
        var reviewer = actor(Role.CITY_REVIEWER, regions.above(county.county(id)));

        assertThat(codes(editor, id)).contains("self-report", "request", "application");
        assertThat(papers.of(editor, id)).extracting(Listed::state).containsOnly(State.DRAFT);
        assertThat(codes(reviewer, id)).isEmpty();
        assertThat(codes(PathAtWork.OFFICER, id)).isEmpty();

        path.advance(id, "decideRecommendation");
        assertThat(codes(reviewer, id)).contains("self-report", "review-report");
        assertThat(codes(editor, id)).contains("feedback-city").doesNotContain("review-report");
        assertRefused(() -> get(editor, id, "review-report"));
        assertThat(papers.of(reviewer, id))
                .filteredOn(one -> one.paper().kind() == PaperKind.REVIEW_REPORT)
                .extracting(Listed::state)
                .containsExactly(State.DRAFT);

        path.advance(id, "decideEvaluation");
        assertThat(codes(editor, id)).contains("review-report").doesNotContain("evaluation-report");
        assertThat(codes(reviewer, id)).doesNotContain("evaluation-report");
        assertRefused(() -> get(reviewer, id, "evaluation-report"));
        assertRefused(() -> papers.of(ADMINISTRATOR, id));
        assertRefused(() -> papers.of(actor(Role.PROVINCE_OFFICER, OTHER_PROVINCE), id));
    }

    @Test
    @Clause("paper-whose")
    void A_report_tells_the_county_nothing_that_the_review_would_not() throws IOException {
        var id = path.at(CaseState.NATION_PENDING);
        var editor = county.editorOf(id);
        var city = actor(Role.CITY_REVIEWER, regions.above(county.county(id)));

        assertThat(text(get(PathAtWork.OFFICER, id, "review-report"))).contains("逐项复核意见表");
        assertThat(text(get(city, id, "review-report"))).contains("逐项复核意见表");
        assertThat(text(get(editor, id, "review-report")))
                .doesNotContain("逐项复核意见表")
                .contains("逐项意见不在本件中列示");

        assertThat(text(get(PathAtWork.OFFICER, id, "evaluation-report"))).contains("逐项评审意见表", "省级调查", "座谈会");
        for (var reader : List.of(editor, city)) {
            assertThat(text(get(reader, id, "evaluation-report")))
                    .doesNotContain("逐项评审意见表", "座谈会")
                    .contains("逐项意见不在本件中列示");
        }
        assertThat(text(get(editor, id, "evaluation-report")))
                .doesNotContain("省级调查")
                .contains("调查结果不在本件中列示");
    }

    @Test
    @Clause("paper-whose")
    void Issued_feedback_and_what_was_done_name_no_problem_the_county_has_not_been_told_of() throws IOException {
        var id = path.open();
        path.advance(id, "recordVisit");
        path.complete(id, "recordVisit", "RECTIFY", path.visited(id, "G4"));
        path.rectify(id, "SETTLED");
        var reviewer = actor(Role.CITY_REVIEWER, regions.above(county.county(id)));

        problems.list(reviewer, id, Level.CITY, List.of(new ProblemDraft("G5", "尚未下达", null)));

        assertThat(text(get(reviewer, id, "problem-list-city"))).contains("尚未下达", "草稿");
        for (var code : List.of("feedback-city", "rectification-city")) {
            assertThat(text(get(reviewer, id, code)))
                    .as(code)
                    .contains("与公示情况不符")
                    .doesNotContain("尚未下达", "草稿");
        }
    }

    @Test
    @Clause("paper-draft")
    void A_draft_says_so_on_every_page_until_it_is_handed_over() throws IOException {
        var id = path.at("handUp");
        var editor = county.editorOf(id);

        assertThat(pages(get(editor, id, "self-report")))
                .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).contains("草稿"));

        path.perform(id, "handUp");

        assertThat(text(get(editor, id, "self-report"))).doesNotContain("草稿");
        assertThat(text(get(editor, id, "request"))).contains("测政发〔2026〕1号");
    }

    @Test
    @Clause("paper-sealed")
    void The_papers_of_a_hand_over_lie_in_its_dossier_as_pages_and_as_files() throws IOException {
        var id = path.at(CaseState.NATION_PENDING);
        var sealed = dossiers.of(PathAtWork.NATION_LEADER, id);

        assertThat(papersOf(zip(sealed.get(0))))
                .containsExactlyInAnyOrder(
                        "公文/申报表.docx",
                        "公文/申报表.pdf",
                        "公文/自评报告.docx",
                        "公文/自评报告.pdf",
                        "公文/学校数据表.xlsx",
                        "公文/学校数据表.pdf",
                        "公文/差异系数表.xlsx",
                        "公文/差异系数表.pdf",
                        "公文/佐证材料目录.xlsx",
                        "公文/佐证材料目录.pdf",
                        "公文/请示.docx",
                        "公文/请示.pdf");
        assertThat(papersOf(zip(sealed.get(1))))
                .containsExactlyInAnyOrder("公文/复核报告.docx", "公文/复核报告.pdf", "公文/反馈意见.docx", "公文/反馈意见.pdf");
        assertThat(papersOf(zip(sealed.get(2))))
                .containsExactlyInAnyOrder("公文/评估报告.docx", "公文/评估报告.pdf", "公文/反馈意见.docx", "公文/反馈意见.pdf");
        var pages = DossierTampering.unpacked(zip(sealed.get(0))).get("公文/自评报告.pdf");
        assertThat(pages).isEqualTo(get(county.editorOf(id), id, "self-report").content(Form.PDF));
        assertThat(DossierTampering.unpacked(zip(sealed.get(1))).get("公文/复核报告.pdf"))
                .isEqualTo(get(PathAtWork.OFFICER, id, "review-report").content(Form.PDF));
        assertThat(DossierTampering.unpacked(zip(sealed.get(2))).get("公文/评估报告.pdf"))
                .isEqualTo(get(PathAtWork.OFFICER, id, "evaluation-report").content(Form.PDF));
    }

    @Test
    @Clause("paper-template")
    void An_administrator_replaces_a_template_for_one_province_and_goes_back() throws IOException {
        var id = path.at("writeSelfReport");
        var editor = county.editorOf(id);
        var ours = templates.file(ADMINISTRATOR, PaperKind.SELF_REPORT, PathAtWork.PROVINCE);
        var theirs = changed(ours, "义务教育优质均衡发展自评报告", "义务教育优质均衡发展省定自评报告");

        templates.put(ADMINISTRATOR, PaperKind.SELF_REPORT, PathAtWork.PROVINCE, "省定.docx", theirs);
        try {
            assertThat(text(get(editor, id, "self-report"))).contains("省定自评报告");
            assertThat(templates.used(ADMINISTRATOR, PaperKind.SELF_REPORT, OTHER_PROVINCE))
                    .isEmpty();
            assertThat(templates.file(ADMINISTRATOR, PaperKind.SELF_REPORT, OTHER_PROVINCE))
                    .isEqualTo(ours);
        } finally {
            templates.revert(ADMINISTRATOR, PaperKind.SELF_REPORT, PathAtWork.PROVINCE);
        }

        assertThat(text(get(editor, id, "self-report"))).doesNotContain("省定");
        var history = templates.history(ADMINISTRATOR, PaperKind.SELF_REPORT, PathAtWork.PROVINCE);
        assertThat(history.get(0).file()).isEmpty();
        assertThat(history.get(1).file()).contains("省定.docx");
        assertThat(history.get(1).by()).isEqualTo(ADMINISTRATOR.name());
        assertThat(templates.file(
                        ADMINISTRATOR,
                        PaperKind.SELF_REPORT,
                        PathAtWork.PROVINCE,
                        history.get(1).version()))
                .isEqualTo(theirs);
        assertRefused(() -> templates.revert(ADMINISTRATOR, PaperKind.SELF_REPORT, PathAtWork.PROVINCE));
    }

    @Test
    @Clause("paper-template")
    void A_template_that_cannot_be_used_is_refused_and_what_is_wrong_is_named() throws IOException {
        var ours = templates.file(ADMINISTRATOR, PaperKind.REQUEST, RegionCode.NATION);

        assertRefused(
                "paper.template.unknown",
                "{{县长姓名}}",
                () -> templates.preview(ADMINISTRATOR, PaperKind.REQUEST, changed(ours, "妥否", "{{县长姓名}}妥否")));
        assertRefused(
                "paper.template.lacking",
                "{{文号}}",
                () -> templates.preview(ADMINISTRATOR, PaperKind.REQUEST, changed(ours, "{{文号}}", "文号")));
        assertRefused(
                "paper.template.unclosed",
                "{{?会议情况}}",
                () -> templates.preview(ADMINISTRATOR, PaperKind.REQUEST, changed(ours, "{{/会议情况}}", "")));
        assertRefused(() -> templates.preview(ADMINISTRATOR, PaperKind.SCHOOL_DATA, ours));
        assertRefused(() -> templates.preview(PathAtWork.OFFICER, PaperKind.REQUEST, ours));
        assertRefused(() -> templates.put(ADMINISTRATOR, PaperKind.REQUEST, new RegionCode("320682"), "x.docx", ours));
    }

    @Test
    @Clause("paper-template")
    void Every_template_that_comes_along_is_one_that_an_administrator_could_put_in_place() throws IOException {
        for (var kind : PaperKind.values()) {
            var sample = templates.sample(ADMINISTRATOR, kind, RegionCode.NATION);

            assertThat(text(sample)).as(kind.code()).doesNotContain("{{").contains("如皋市");
        }
    }

    private Printed get(Actor actor, CaseId id, String code) {
        return papers.get(actor, id, Paper.parse(code));
    }

    private List<String> codes(Actor actor, CaseId id) {
        return papers.of(actor, id).stream().map(one -> one.paper().code()).toList();
    }

    private byte[] zip(Dossier dossier) throws IOException {
        var target = new ByteArrayOutputStream();
        dossiers.write(dossier, Extent.PAPERS, target);
        return target.toByteArray();
    }

    private static List<String> papersOf(byte[] zip) throws IOException {
        return DossierTampering.unpacked(zip).keySet().stream()
                .filter(name -> name.startsWith("公文/"))
                .toList();
    }

    private static byte[] changed(byte[] template, String what, String to) throws IOException {
        var file = OfficeFile.read(template);
        var text = new String(file.part("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        return file.with("word/document.xml", text.replace(what, to).getBytes(StandardCharsets.UTF_8))
                .content();
    }

    /** The demo's workbook, nothing reported in this column by the first school that has it. */
    private static InputStream without(String column) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ClassPathResource(CountyAtWork.MEETS).getInputStream())) {
            var sheet = workbook.getSheet("学校");
            var place = find(sheet, column);
            for (var number = place[0] + 1; number <= sheet.getLastRowNum(); number++) {
                var cell = sheet.getRow(number).getCell(place[1]);
                if (cell != null && cell.toString().matches("[1-9].*")) {
                    cell.setBlank();
                    break;
                }
            }
            workbook.write(bytes);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static int[] find(XSSFSheet sheet, String text) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(text)) {
                    return new int[] {cell.getRowIndex(), cell.getColumnIndex()};
                }
            }
        }
        throw new AssertionError("No cell " + text);
    }

    private static List<String> column(Printed workbook, int sheet, int column, int from) throws IOException {
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(workbook.content(Form.SOURCE)))) {
            var rows = read.getSheetAt(sheet);
            return IntStream.rangeClosed(from, rows.getLastRowNum())
                    .mapToObj(row -> rows.getRow(row).getCell(column).getStringCellValue())
                    .toList();
        }
    }

    /** The schools of the last table of a Word file. */
    private static List<String> lastTable(Printed paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper.content(Form.SOURCE)))) {
            var rows = document.getTables().getLast().getRows();
            return rows.subList(1, rows.size()).stream()
                    .map(row -> row.getCell(1).getText())
                    .toList();
        }
    }

    private static List<String> notEmbedded(Printed paper) throws IOException {
        var found = new ArrayList<String>();
        try (var document = Loader.loadPDF(paper.content(Form.PDF))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        found.add(name.getName());
                    }
                }
            }
        }
        return found;
    }

    private static List<String> pages(Printed paper) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(paper.content(Form.PDF))) {
            var stripper = new PDFTextStripper();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static String text(Printed paper) throws IOException {
        return String.join("", pages(paper)).replaceAll("\\s", "");
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String key, String named, Call call) {
        Consumer<Refusal> says = refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments())
                    .anySatisfy(argument -> assertThat(argument.toString()).contains(named));
        };
        assertThatThrownBy(call::make).isInstanceOfSatisfying(Refusal.class, says);
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Call {

        void make() throws IOException;
    }
}
