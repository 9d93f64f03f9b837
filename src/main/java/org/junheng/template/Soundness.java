package org.junheng.template;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.shared.Refusal;
import org.junheng.template.Templates.Format;
import org.junheng.typeset.OfficeFile;

/** Whether a file may be a template: nothing runs when it is opened, nothing is fetched, and all of it can be set as pages. */
record Soundness(OfficeFile file, Format format) {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final List<String> RUNNING =
            List.of("vbaproject", "vbadata", "activex", "macrosheets", "dialogsheets");
    private static final List<String> FOREIGN =
            List.of("/embeddings/", "externallinks/", "oleobject", "/ctrlprops/", "querytables/", "connections.xml");
    private static final Pattern FETCHING =
            Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|IMPORT)\\b");
    private static final Set<String> UNSET =
            Set.of("txbxContent", "numPr", "footnoteReference", "endnoteReference", "pict", "object");

    void require() throws IOException {
        var type = file.types().getOrDefault(file.main(), "");
        if (type.contains("macroEnabled") || has(RUNNING)) {
            throw Refusal.invalid("template.macros");
        }
        if (!type.equals(format == Format.WORD ? WORD : EXCEL)) {
            throw Refusal.invalid("template.unreadable." + format);
        }
        if (has(FOREIGN)) {
            throw Refusal.invalid("template.foreign");
        }
        for (var name : file.names()) {
            requireNothingOutside(name);
        }
        if (format == Format.WORD) {
            requireSettable();
        }
    }

    private boolean has(List<String> marks) {
        return file.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> marks.stream().anyMatch(name::contains));
    }

    private void requireNothingOutside(String name) throws IOException {
        if (name.endsWith(".rels")) {
            return;
        }
        for (var relation : file.relations(name)) {
            if (relation.external()) {
                throw Refusal.invalid("template.outside", relation.target());
            }
        }
    }

    private void requireSettable() throws IOException {
        for (var name : file.names()) {
            if (!name.startsWith("word/") || !name.endsWith(".xml")) {
                continue;
            }
            var root = file.xml(name).getDocumentElement();
            for (var instruction : Xml.within(root, "instrText")) {
                requireHarmless(instruction.getTextContent());
            }
            for (var field : Xml.within(root, "fldSimple")) {
                requireHarmless(field.getAttributeNS(Xml.WORD, "instr"));
            }
            for (var element : UNSET) {
                if (!name.endsWith("numbering.xml")
                        && !name.endsWith("styles.xml")
                        && !Xml.within(root, element).isEmpty()) {
                    throw Refusal.invalid("template.unset." + element);
                }
            }
            if (Xml.within(root, "tbl").stream()
                    .anyMatch(table -> !Xml.within(table, "tbl").isEmpty())) {
                throw Refusal.invalid("template.unset.tbl");
            }
        }
    }

    private static void requireHarmless(String instruction) {
        var found = FETCHING.matcher(instruction.toUpperCase(Locale.ROOT));
        if (found.find()) {
            throw Refusal.invalid("template.outside", found.group());
        }
    }
}
