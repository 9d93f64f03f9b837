package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way to read a sheet against the parser for all XML: it never takes what that one refuses, nor reads it differently. */
class PlainSheetTest {

    private static final int MUTATIONS = 60_000;
    private static final byte[] LETTERS = "<>&/'\" =:;!?-ctrsvfiABxmln0129#\n\r\té".getBytes(StandardCharsets.UTF_8);
    private static final List<String> STRINGS = List.of("zero", "one", " ", "three");

    private static final String EXCEL = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r
            <worksheet xmlns="urn:main" xmlns:r="urn:r" xmlns:mc="urn:mc" mc:Ignorable="a b" xmlns:a="urn:a"><dimension ref="A1:C3"/>\
            <sheetData><row r="1" spans="1:3" ht="20.5" a:dyDescent="0.15"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>3</v></c>\
            </row><row r="2"><c r="A2"><v>12.5</v></c><c r="B2" s="1"><f>A2*2</f><v>25</v></c><c r="C2" t="str"><f>"a"</f><v></v></c></row>\
            </sheetData><mergeCells count="1"><mergeCell ref="A1:$B$1"/></mergeCells></worksheet>""";

    private static final String INLINE = """
            <worksheet xmlns='urn:main'><sheetData>
            <row><c t="inlineStr"><is><t xml:space="preserve"> a &amp; b&lt;&#x5b66;&#x41;&amp;lt;</t></is></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>
            <row r="5"><c r="AB5" t="inlineStr"><is><t>\u00e9\u4e2d</t></is></c><c><f>1+1</f></c><c s="0"/><c/></row>
            </sheetData></worksheet>
            """;

    private record Read(Object rows, Object merges) {}

    @ParameterizedTest
    @ValueSource(strings = {EXCEL, INLINE})
    void Reads_what_spreadsheet_programs_write(String sheet) {
        assertThat(plain(bytes(sheet))).isPresent().isEqualTo(full(bytes(sheet)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><row><c><v>1</v></row></a>",
                "<a><!-- 1 --></a>",
                "<a><c><is><r><t>1</t></r></is></c></a>",
                "<a><c r='A1' r='A2'><v>1</v></c></a>",
                "<a xmlns='u' xmlns='v'/>",
                "<a/><a/>",
                "<a><c><v>1]]></v></c></a>",
                "<a><c><v>&#49;</v></c></a>",
                "<a><c><v>&#xA;</v></c></a>",
                "<a><c><v>&#xD800;</v></c></a>",
                "<a><c><v>&#xFFFE;</v></c></a>",
                "<a><c><v>&#x;</v></c></a>",
                "<a><c><v>&#x1F600;</v></c></a>",
                "<a><c><v>&</v></c></a>",
                "<a><x:c><v>1</v></x:c></a>",
                "<a><c q:r='A1'/></a>",
                "<a><c><v><b/></v></c></a>",
                "<?xml version='1.0' encoding='GBK'?><a/>",
                "text<a/>",
                "<a>",
                ""
            })
    void Leaves_the_rest_to_the_parser_for_all_xml(String sheet) {
        assertThat(plain(bytes(sheet))).isEmpty();
    }

    @Test
    void Never_reads_more_or_anything_else_than_the_parser_for_all_xml() {
        var random = new Random(7);
        var taken = 0;
        for (var mutation = 0; mutation < MUTATIONS; mutation++) {
            var bytes = mutated(bytes(mutation % 2 == 0 ? EXCEL : INLINE), random);

            var plain = plain(bytes);

            if (plain.isPresent()) {
                taken++;
                assertThat(full(bytes))
                        .as(new String(bytes, StandardCharsets.UTF_8))
                        .isEqualTo(plain);
            }
        }
        assertThat(taken).isGreaterThan(MUTATIONS / 20);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var mutated = bytes;
        for (var change = random.nextInt(3); change >= 0; change--) {
            var at = random.nextInt(mutated.length);
            var letter = LETTERS[random.nextInt(LETTERS.length)];
            var copied = Arrays.copyOf(mutated, mutated.length + 1);
            System.arraycopy(mutated, at, copied, at + 1, mutated.length - at);
            copied[at] = letter;
            mutated = switch (random.nextInt(3)) {
                case 0 -> copied;
                case 1 -> without(copied, at + 1);
                default -> without(mutated, at);
            };
        }
        return mutated;
    }

    private static byte[] without(byte[] bytes, int at) {
        var shorter = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    /** What the fast way reads; an exception of the cells counts as a reading of its own. */
    private static Optional<Object> plain(byte[] bytes) {
        var cells = cells();
        try {
            return PlainSheet.read(bytes, cells) ? Optional.of(read(cells)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(e.getClass());
        }
    }

    private static Optional<Object> full(byte[] bytes) {
        var cells = cells();
        try {
            new SheetParser(PartXml.of(new ByteArrayInputStream(bytes)), cells).read();
            return Optional.of(read(cells));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.of(e.getClass());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Read read(SheetCells cells) {
        var sheet = cells.sheet("", false);
        return new Read(sheet.rows(), sheet.merges());
    }

    private static SheetCells cells() {
        return new SheetCells(STRINGS, CellStyles.none(), new ReadingBudget());
    }

    private static byte[] bytes(String sheet) {
        return sheet.getBytes(StandardCharsets.UTF_8);
    }
}
