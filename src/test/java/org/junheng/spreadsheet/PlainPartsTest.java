package org.junheng.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast ways to read shared texts and the elements of small parts, against the parser for all XML. */
class PlainPartsTest {

    private static final int MUTATIONS = 40_000;
    private static final byte[] LETTERS = "<>&/'\" =:;!?-siteABxmln0129#\n\r\t\u00e9".getBytes(StandardCharsets.UTF_8);

    private static final String STRINGS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <sst xmlns="urn:main" count="4" uniqueCount="4"><si><t xml:space="preserve"> a&#x5b66;&amp;</t></si><si><t/></si>\
            <si/><si><t>\u4e2d &lt;b&gt;</t></si></sst>""";

    private static final String STYLES = """
            <styleSheet xmlns="urn:main" xmlns:r="urn:r"><numFmts count='1'><numFmt numFmtId="164" formatCode="0.00%"/></numFmts>
            <cellXfs><xf r:id="x" numFmtId="9"/><xf numFmtId="164"><alignment/></xf></cellXfs></styleSheet>""";

    @Test
    void Reads_what_spreadsheet_programs_write() {
        assertThat(PlainStrings.of(bytes(STRINGS))).containsExactly(" a\u5b66&", "", "", "\u4e2d <b>");
        assertThat(elements(bytes(STYLES)))
                .hasValueSatisfying(
                        found -> assertThat(found).contains("numFmt 164 0.00%", "xf 9 null", "alignment null null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sst><si><r><t>a</t></r></si></sst>",
                "<sst><si><t>a</t><rPh sb='0'><t>b</t></rPh></si></sst>",
                "<sst><si><t>a</t><t>b</t></si></sst>",
                "<sst><si><t>a<b/></t></si></sst>",
                "<sst><si><si><t>a</t></si></si></sst>",
                "<sst><!-- --><si><t>a</t></si></sst>",
                "<sst><si><t>a</si></sst>"
            })
    void Leaves_the_rest_to_the_parser_for_all_xml(String part) {
        assertThat(PlainStrings.of(bytes(part))).isNull();
    }

    @Test
    void Texts_are_never_read_otherwise_than_by_the_parser_for_all_xml() {
        compare(STRINGS, part -> Optional.ofNullable(PlainStrings.of(part)), PlainPartsTest::allStrings);
    }

    @Test
    void Elements_are_never_read_otherwise_than_by_the_parser_for_all_xml() {
        compare(STYLES, PlainPartsTest::elements, PlainPartsTest::allElements);
    }

    private static void compare(
            String part,
            Function<byte[], Optional<List<String>>> plain,
            Function<byte[], Optional<List<String>>> full) {
        var random = new Random(11);
        var taken = 0;
        for (var mutation = 0; mutation < MUTATIONS; mutation++) {
            var bytes = mutated(bytes(part), random);
            var found = plain.apply(bytes);
            if (found.isPresent()) {
                taken++;
                assertThat(full.apply(bytes))
                        .as(new String(bytes, StandardCharsets.UTF_8))
                        .isEqualTo(found);
            }
        }
        assertThat(taken).isGreaterThan(MUTATIONS / 20);
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var mutated = bytes.clone();
        for (var change = random.nextInt(3); change >= 0; change--) {
            mutated[random.nextInt(mutated.length)] = LETTERS[random.nextInt(LETTERS.length)];
        }
        var cut = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
        return Arrays.copyOf(mutated, mutated.length - cut);
    }

    private static Optional<List<String>> elements(byte[] bytes) {
        return Optional.ofNullable(PlainElements.of(bytes))
                .map(found -> found.stream().map(PlainPartsTest::shown).toList());
    }

    private static String shown(Element element) {
        return "%s %s %s".formatted(element.name(), element.attribute("numFmtId"), element.attribute("formatCode"));
    }

    private static Optional<List<String>> allElements(byte[] bytes) {
        return all(bytes, xml -> Optional.of(shown(xml)));
    }

    private static Optional<List<String>> allStrings(byte[] bytes) {
        return all(bytes, PlainPartsTest::string);
    }

    private static Optional<String> string(PartXml xml) {
        try {
            return xml.getLocalName().equals("si") ? Optional.of(xml.richText()) : Optional.empty();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<List<String>> all(byte[] bytes, Function<PartXml, Optional<String>> each) {
        try {
            var xml = PartXml.of(new ByteArrayInputStream(bytes));
            var found = new ArrayList<String>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    each.apply(xml).ifPresent(found::add);
                }
            }
            return Optional.of(found);
        } catch (XMLStreamException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
