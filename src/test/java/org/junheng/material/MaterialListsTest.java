package org.junheng.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junheng.platform.text.TextsFixture;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.junheng.standard.Item;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MaterialListsTest {

    private static final EditionId NATIONAL = new EditionId("CN-2017-6");

    private final Editions editions = new Editions();
    private final MaterialLists lists = new MaterialLists(editions);
    private final MaterialList list = lists.of(NATIONAL);

    @Test
    void Every_item_of_the_national_standard_asks_for_material_over_three_years() {
        assertThat(list.lookBack()).isEqualTo(3);
        assertThat(list.years(2026)).containsExactly(2024, 2025, 2026);
        assertThat(editions.get(NATIONAL).items()).hasSize(32).allSatisfy(item -> {
            assertThat(list.of(item.code())).as(item.code()).isNotEmpty();
            assertThat(item.needsMaterial())
                    .as(item.code())
                    .isEqualTo(item.stated() && list.of(item.code()).stream().anyMatch(Material::isRequired));
        });
    }

    @Test
    void Only_departments_that_answer_for_an_item_give_its_material() {
        for (var item : editions.get(NATIONAL).items()) {
            assertThat(list.of(item.code()))
                    .allSatisfy(material -> assertThat(item.departments()).containsAll(material.departments()));
        }
    }

    @Test
    void An_edition_without_a_list_asks_for_what_its_items_name() {
        var catalogue = editions.get(new EditionId("CN-CATALOGUE-1"));

        for (var item : catalogue.items()) {
            assertThat(lists.of(catalogue.id()).of(item.code()))
                    .extracting(Material::name)
                    .isEqualTo(item.material());
        }
        assertThat(catalogue.items()).anyMatch(Item::needsMaterial);
    }

    @Nested
    class Matching {

        @Test
        void A_file_is_the_material_it_is_called_after_whatever_its_number() {
            assertThat(match("G11-01 交流轮岗文件 2025.pdf")).isEqualTo("交流轮岗文件");
        }

        @Test
        void A_file_called_otherwise_is_the_material_of_its_number() {
            assertThat(match("G11-01 2025年花名册.xlsx")).isEqualTo("交流轮岗教师名册");
        }

        @Test
        void A_file_with_another_number_or_none_is_other_material() {
            assertThat(match("G11-09 照片.pdf")).isEqualTo("");
            assertThat(match("G11 照片.pdf")).isEqualTo("");
        }

        private String match(String name) {
            return list.match("G11", NumberedName.read(name, List.of("G11"), List.of(2025)))
                    .map(Material::name)
                    .orElse("");
        }
    }

    @Test
    void A_template_has_the_list_and_an_empty_register_and_a_sample_has_a_line() throws IOException {
        var templates = new MaterialTemplates(editions, lists, new MaterialWorkbook(TextsFixture.texts()));

        try (var template = workbook(templates.template(NATIONAL, "G11"));
                var sample = workbook(templates.sample(NATIONAL, "G11"))) {
            assertThat(template.getSheetAt(0).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("交流轮岗教师名册");
            assertThat(template.getSheetAt(0).getLastRowNum())
                    .isEqualTo(1 + list.of("G11").size());
            assertThat(template.getSheetAt(1).getSheetName()).isEqualTo("G11-01 交流轮岗教师名册");
            assertThat(template.getSheetAt(1).getLastRowNum()).isZero();
            assertThat(sample.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(list.of("G11").getFirst().sample().getFirst());
        }
    }

    private static XSSFWorkbook workbook(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }
}
