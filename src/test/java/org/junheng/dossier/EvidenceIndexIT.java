package org.junheng.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.IntegrationTest;
import org.junheng.casefile.Casefiles;
import org.junheng.evidence.Confidentiality;
import org.junheng.evidence.Description;
import org.junheng.evidence.Descriptions;
import org.junheng.evidence.EvidenceFixture;
import org.junheng.evidence.Period;
import org.junheng.evidence.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EvidenceIndexIT {

    @Autowired
    EvidenceIndex index;

    @Autowired
    Descriptions descriptions;

    @Autowired
    Casefiles casefiles;

    @Autowired
    EvidenceFixture fixture;

    @Test
    void A_document_has_a_line_for_each_place_with_what_is_said_of_it() throws IOException {
        var county = fixture.freeCounty();
        var editor = editor(county);
        var id = fixture.open(county);
        var year = descriptions.years(casefiles.get(id)).getLast();
        fixture.add(editor, id, "G11", "名册.txt", "甲");
        var document = fixture.add(editor, id, "G11", "名册.txt", "乙");
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
                        List.of(new Place("G11", year, 1, "1-3"), new Place("G10", null, 3, "7"))));

        var rows = rows(index.of(editor, id, HandOver.COUNTY).getFirst());

        assertThat(rows.getFirst()).containsSubsequence("来源单位", "对应指标", "年度", "页码（空为全部）", "所属期间", "生效日期", "密级标识", "版本");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).subList(4, 11))
                .containsExactly(
                        "G11", Integer.toString(year), "1-3", "2025-01-01/2025-06-30", "2025-03-01", "敏感", "V2");
        assertThat(rows.get(2).subList(4, 11))
                .containsExactly("G10", "", "7", "2025-01-01/2025-06-30", "2025-03-01", "敏感", "V2");
        assertThat(rows.get(3).subList(4, 11)).containsExactly("", "", "", "", "", "敏感", "V1");
    }

    private static List<List<String>> rows(DossierFile file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            var sheet = workbook.getSheetAt(0);
            return IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(row -> IntStream.range(0, sheet.getRow(row).getLastCellNum())
                            .mapToObj(cell -> sheet.getRow(row).getCell(cell).getStringCellValue())
                            .toList())
                    .toList();
        }
    }
}
