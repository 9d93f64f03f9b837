package org.junheng.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedNameTest {

    private static final List<String> ITEMS =
            List.of("G1", "G11", "Q3", "R1", "S1", "C1-1", "C1-2", "C10-1", "E1", "E1-1");
    private static final List<Integer> YEARS = List.of(2023, 2024, 2025);

    @ParameterizedTest
    @CsvSource({
        "G11-01 交流轮岗教师名册 2025年.pdf, G11, 1, 2025, 交流轮岗教师名册 2025年",
        "g11-1交流.pdf, G11, 1, , 交流",
        "Ｇ１１－０１　交流.pdf, G11, 1, , 交流",
        "G 11 — 02_交流.docx, G11, 2, , 交流",
        "【G11】交流.pdf, G11, , , 交流",
        "[G11-03] 交流.pdf, G11, 3, , 交流",
        "G11 2024年交流.pdf, G11, , 2024, 2024年交流",
        "G11-2024 交流.pdf, G11, , 2024, 2024 交流",
        "G1 布局.pdf, G1, , , 布局",
        "G01-02 布局.pdf, G1, 2, , 布局",
        "G16-01 没有.pdf, , , , G16-01 没有",
        "G110 没有.pdf, , , , G110 没有",
        "R1.pdf, R1, , , R1",
        "交流轮岗教师名册.xlsx, , , , 交流轮岗教师名册",
        "材料/G11-01 名册/2023/表一.xlsx, G11, , 2023, 表一",
        "G11\\2024年\\Q3-01 章程.pdf, Q3, 1, 2024, 章程",
        "2019年名册.pdf, , , , 2019年名册",
        "2023-2024学年 名册.pdf, , , 2023, 2023-2024学年 名册",
        "G11-01.PDF, G11, 1, , G11-01",
        "G11-01-02 名册.pdf, G11, 1, , 02 名册",
        "C1-1-01 课程设置 2025年.pdf, C1-1, 1, 2025, 课程设置 2025年",
        "c1-2_03课程.pdf, C1-2, 3, , 课程",
        "Ｃ１－１－０２　课程.pdf, C1-1, 2, , 课程",
        "【C01.1】课程.pdf, C1-1, , , 课程",
        "C10-1 报告.pdf, C10-1, , , 报告",
        "C1-10 没有.pdf, , , , C1-10 没有",
        "C1-01 课程.pdf, C1-1, , , 课程",
        "C1 课程.pdf, , , , C1 课程",
        "C1-1/2024/E1-02 表.xlsx, E1, 2, 2024, 表",
        "E1-1 表.xlsx, E1-1, , , 表",
        "E1-1-2 表.xlsx, E1-1, 2, , 表"
    })
    void A_name_says_item_number_and_year(String path, String item, Integer number, Integer year, String title) {
        assertThat(NumberedName.read(path, ITEMS, YEARS))
                .extracting(NumberedName::item, NumberedName::number, NumberedName::year, NumberedName::title)
                .containsExactly(item, number, year, title);
    }

    @ParameterizedTest
    @CsvSource({
        "G11-01 名册2019年.pdf, 2019, 2019",
        "G11-01 名册 ２０１９ 年.pdf, 2019, 2019",
        "G11-01 名册2018—2019学年.pdf, 2018, 2019",
        "G1-01 2015年至2030年布局规划.pdf, 2015, 2030",
        "G11-01 2030-2015年 倒写.pdf, 2015, 2030",
        "2024年/G11-01 名册2019年.pdf, 2019, 2019",
        "2019年/G11-01 名册.pdf, 2019, 2019"
    })
    void Years_that_do_not_count_are_told_of(String path, int first, int last) {
        assertThat(NumberedName.read(path, ITEMS, YEARS).besides()).isEqualTo(new NumberedName.Years(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G11-01 名册2024年.pdf",
                "G11-01 2021-2025年规划.pdf",
                "2019年/G11-01 名册2024年.pdf",
                "G2-01 教督〔2017〕6号.pdf",
                "G2-01 通知（2019年3月5日）.pdf",
                "G2-01 生均1150元.pdf",
                "G11-01 名册2019学年.pdf",
                "G11-01 0001年.pdf"
            })
    void Years_that_count_days_and_numbers_of_papers_are_no_other_years(String path) {
        assertThat(NumberedName.read(path, ITEMS, YEARS).besides()).isNull();
    }

    @Test
    void A_name_without_anything_says_nothing() {
        assertThat(NumberedName.read("", ITEMS, YEARS)).isEqualTo(new NumberedName(null, null, null, null, ""));
    }
}
