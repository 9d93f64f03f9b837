package org.junheng.certification;

import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.department;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseStatistics;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Claim;
import org.junheng.certification.EligibilityStatement.VetoStatement;
import org.junheng.certification.ItemStatements.ItemStatement;
import org.junheng.evidence.Documents;
import org.junheng.platform.engine.Completion;
import org.junheng.platform.engine.Inbox;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Processes;
import org.junheng.platform.engine.Tasks;
import org.junheng.platform.engine.Todo;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A county that works through {@code self-assessment.bpmn}, each step by whom it belongs to. */
@Component
class CountyAtWork {

    static final String MEETS = "demo/county-meets.xlsx";
    static final String FALLS_SHORT = "demo/county-falls-short.xlsx";

    private final CaseFixture cases;
    private final Casefiles casefiles;
    private final CaseStatistics statistics;
    private final Documents documents;
    private final Editions editions;
    private final Processes processes;
    private final Tasks tasks;
    private final Inbox inbox;

    CountyAtWork(
            CaseFixture cases,
            Casefiles casefiles,
            CaseStatistics statistics,
            Documents documents,
            Editions editions,
            Processes processes,
            Tasks tasks,
            Inbox inbox) {
        this.cases = cases;
        this.casefiles = casefiles;
        this.statistics = statistics;
        this.documents = documents;
        this.editions = editions;
        this.processes = processes;
        this.tasks = tasks;
        this.inbox = inbox;
    }

    /** A case whose self-assessment begins. */
    CaseId begin() {
        var id = cases.open();
        start(id, Variables.NEW, Variables.NONE);
        return id;
    }

    void start(CaseId id, String entry, String returnedBy) {
        var county = county(id);
        processes.start(
                editor(county),
                "self-assessment",
                id.toString(),
                Map.of(
                        "county",
                        county.value(),
                        "city",
                        county.value().substring(0, 4),
                        "province",
                        county.value().substring(0, 2),
                        "entry",
                        entry,
                        "returnedBy",
                        returnedBy,
                        "resumeAt",
                        Variables.START));
    }

    RegionCode county(CaseId id) {
        return casefiles.get(id).county();
    }

    Actor editorOf(CaseId id) {
        return editor(county(id));
    }

    Actor directorOf(CaseId id) {
        return actor(Role.COUNTY_DIRECTOR, county(id));
    }

    Actor leaderOf(CaseId id) {
        return actor(Role.COUNTY_LEADER, county(id));
    }

    /** The steps the case stands at. */
    Set<String> steps(CaseId id) {
        return inbox.ofCase(id.toString()).stream()
                .map(todo -> todo.step().substring("userTask_".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Todo todo(CaseId id, String step) {
        return inbox.ofCase(id.toString()).stream()
                .filter(todo -> todo.step().equals("userTask_" + step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open: " + steps(id)));
    }

    void complete(Actor actor, CaseId id, String step, String decision, Record data) {
        complete(actor, todo(id, step), decision, data);
    }

    void complete(Actor actor, Todo todo, String decision, Record data) {
        tasks.claim(actor, todo.id());
        tasks.complete(actor, todo.id(), new Completion(decision, "意见：" + decision, data));
    }

    void confirmEligibility(CaseId id, LocalDate basicBalanceOn, String... occurred) {
        var vetoes = editions.national().vetoes().stream()
                .map(veto -> new VetoStatement(veto.code(), List.of(occurred).contains(veto.code()), "经核查，情况属实"))
                .toList();
        complete(
                editorOf(id),
                id,
                "confirmEligibility",
                "SUBMIT",
                new EligibilityStatement(basicBalanceOn, "历年监测保持较高水平", vetoes));
    }

    void importWorkbook(CaseId id, String workbook) {
        try (var content = new ClassPathResource(workbook).getInputStream()) {
            statistics.importWorkbook(editorOf(id), id, "学校统计数据.xlsx", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Figures, items and evidence, all at once. */
    void prepare(CaseId id, String workbook) {
        confirmEligibility(id, LocalDate.of(2015, 6, 1));
        importWorkbook(id, workbook);
        complete(editorOf(id), id, "importStatistics", "SUBMIT", new NoData());
        complete(editorOf(id), id, "confirmSheets", "SUBMIT", new SheetsOnBehalf(List.of(), true));
        fillBoxes(id);
        complete(editorOf(id), id, "collectEvidence", "SUBMIT", new NoData());
        while (steps(id).contains("stateItems")) {
            var todo = todo(id, "stateItems");
            var department = String.valueOf(todo.element());
            complete(department(county(id), department), todo, "SUBMIT", met(department));
        }
    }

    ItemStatements met(String department) {
        return new ItemStatements(editions.national().ledBy(department).stream()
                .filter(Item::stated)
                .map(item -> new ItemStatement(item.code(), Claim.MET, null, "有文件和台账为证"))
                .toList());
    }

    void fillBoxes(CaseId id) {
        documents.itemsWithout(id).forEach(item -> addDocument(id, item, item + "-01.pdf"));
    }

    void addDocument(CaseId id, String item, String name) {
        try {
            documents.add(editorOf(id), id, item, name, new ByteArrayInputStream(pdf()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeReport(CaseId id) {
        complete(editorOf(id), id, "writeSelfReport", "SUBMIT", report());
    }

    static SelfReport report() {
        return new SelfReport("县域概况", "成立专班，逐项自评", "扩建学校，补充教师", "个别学校运动场地偏紧", "继续改善办学条件");
    }

    void sign(CaseId id, Actor actor) {
        complete(actor, id, "sign", "APPROVE", new Signing(null, "", "测政发〔2026〕1号"));
    }

    void handUp(CaseId id, LocalDate date) {
        complete(editorOf(id), id, "handUp", "SUBMIT", new CountyRequest("测政发〔2026〕1号", date));
    }

    static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }
}
