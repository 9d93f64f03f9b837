package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junheng.spreadsheet.Sheet.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are shown as percentages or dates. */
class CellStylesTest {

    private final ReadingBudget budget = new ReadingBudget();

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER", "8, NUMBER", "9, PERCENT", "10, PERCENT", "11, NUMBER", "13, NUMBER", "14, DATE", "22, DATE",
                "23, NUMBER",
        "26, NUMBER", "27, DATE", "36, DATE", "37, NUMBER", "44, NUMBER", "45, DATE", "47, DATE", "48, NUMBER",
                "49, NUMBER",
        "50, DATE", "58, DATE", "59, NUMBER"
    })
    void Formats_that_all_programs_know_by_number(int format, Kind kind) throws XMLStreamException {
        assertThat(read("<cellXfs><xf numFmtId='%d'/></cellXfs>".formatted(format))
                        .kind("0"))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00%, PERCENT",
        "yyyy-mm, DATE",
        "H:s, DATE",
        "0.00, NUMBER",
        "[Red]0, NUMBER",
        "0\\d, NUMBER",
        "0_m, NUMBER",
        "&quot;day&quot;0, NUMBER"
    })
    void Formats_of_the_file_itself(String code, Kind kind) throws XMLStreamException {
        assertThat(custom(code).kind("0")).isEqualTo(kind);
    }

    @Test
    void Only_the_beginning_of_a_format_without_end_is_looked_at() throws XMLStreamException {
        assertThat(custom("0".repeat(254) + "%").kind("0")).isEqualTo(Kind.PERCENT);
        assertThat(custom("0".repeat(255) + "%").kind("0")).isEqualTo(Kind.NUMBER);
    }

    @Test
    void Styles_are_numbered_in_their_own_list_alone() throws XMLStreamException {
        var before = budget.mark().kept();
        var styles = read("<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>"
                + "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='9'/></cellXfs>"
                + "<cellStyles/><dxfs><xf numFmtId='9'/></dxfs>");

        assertThat(styles.kind("0")).isEqualTo(Kind.NUMBER);
        assertThat(styles.kind("1")).isEqualTo(Kind.DATE);
        assertThat(styles.kind("2")).isEqualTo(Kind.PERCENT);
        assertThat(styles.kind("3")).isEqualTo(Kind.NUMBER);
        assertThat(styles.kind(null)).isEqualTo(Kind.NUMBER);
        assertThat(before - budget.mark().kept()).isEqualTo(3 * 60);
    }

    @Test
    void Formats_are_counted_as_well() throws XMLStreamException {
        var before = budget.mark().kept();
        custom("0.0");

        assertThat(before - budget.mark().kept()).isEqualTo(2 * 60);
    }

    private CellStyles custom(String code) throws XMLStreamException {
        return read("<numFmts><numFmt numFmtId='170' formatCode='%s'/></numFmts><cellXfs><xf numFmtId='170'/></cellXfs>"
                .formatted(code));
    }

    private CellStyles read(String styles) throws XMLStreamException {
        var content = "<styleSheet>" + styles + "</styleSheet>";
        var xml = PartXml.of(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        var reader = new CellStyles.Reader(CellDates.FROM_1900, budget);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                reader.read(xml);
            }
        }
        return reader.styles();
    }
}
