package org.junheng.papertemplate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.papertemplate.Vocabulary.Entry;
import org.junheng.papertemplate.Vocabulary.TableWords;
import org.junheng.papertemplate.Vocabulary.Words;
import org.junheng.shared.Refusal;
import org.junheng.template.Placeholder;
import org.junheng.template.Placeholder.Kind;
import org.junheng.template.Templates;
import org.springframework.stereotype.Component;

/** Whether a file can be the template of a paper: safe, without a placeholder nobody knows, with all that a paper must say. */
@Component
class TemplateRules {

    private static final int LARGEST = 5 * 1024 * 1024;

    private final Templates templates;
    private final Vocabulary vocabulary;
    private final Samples samples;
    private final Press press;

    TemplateRules(Templates templates, Vocabulary vocabulary, Samples samples, Press press) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.samples = samples;
        this.press = press;
    }

    /** The most bytes of a template. */
    static int largest() {
        return LARGEST;
    }

    /**
     * The sample that the template gives.
     *
     * @throws Refusal if the file cannot be the template of this paper; placeholders that are wrong or missing are named
     */
    Printed check(PaperKind kind, byte[] template) {
        if (template.length == 0 || template.length > LARGEST) {
            throw Refusal.invalid("paper.template.size", Integer.toString(LARGEST / 1024 / 1024));
        }
        var words = vocabulary.of(kind);
        var found = templates.placeholders(words.format(), template);
        refuse("paper.template.unknown", unknown(words, found));
        refuse("paper.template.unclosed", unclosed(found));
        refuse("paper.template.lacking", lacking(words, found));
        try {
            return press.print(words, template, samples.of(words), "");
        } catch (IOException | RuntimeException e) {
            throw (Refusal) Refusal.invalid("paper.template.unprintable").initCause(e);
        }
    }

    private static void refuse(String key, List<String> named) {
        if (!named.isEmpty()) {
            throw Refusal.invalid(key, String.join("  ", named));
        }
    }

    private static List<String> unknown(Words words, List<Placeholder> found) {
        var known = all(words).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> one.kind() != Kind.END)
                .map(one -> one.kind() == Kind.BEGIN ? beginning(one, words) : one.toString())
                .filter(one -> !known.contains(one))
                .distinct()
                .toList();
    }

    /** A block stands for a text or a table; it is known if that is. */
    private static String beginning(Placeholder one, Words words) {
        return words.tables().stream().anyMatch(table -> table.name().equals(one.name()))
                ? cell(words.tables().stream()
                        .filter(table -> table.name().equals(one.name()))
                        .findFirst()
                        .orElseThrow())
                : new Placeholder(Kind.TEXT, one.name(), null).toString();
    }

    private static String cell(TableWords table) {
        return new Placeholder(
                        Kind.CELL, table.name(), table.columns().getFirst().name())
                .toString();
    }

    private static List<String> unclosed(List<Placeholder> found) {
        var names = new LinkedHashSet<String>();
        for (var one : found) {
            if (one.kind() == Kind.BEGIN && !found.contains(new Placeholder(Kind.END, one.name(), null))) {
                names.add(one.toString());
            }
            if (one.kind() == Kind.END && !found.contains(new Placeholder(Kind.BEGIN, one.name(), null))) {
                names.add(one.toString());
            }
        }
        return List.copyOf(names);
    }

    private static List<String> lacking(Words words, List<Placeholder> found) {
        var there = found.stream().map(Placeholder::toString).collect(Collectors.toSet());
        var lacking = new ArrayList<String>();
        words.texts().stream()
                .filter(Entry::isRequired)
                .map(text -> new Placeholder(Kind.TEXT, text.name(), null).toString())
                .filter(one -> !there.contains(one))
                .forEach(lacking::add);
        words.tables().stream()
                .filter(TableWords::isRequired)
                .filter(table -> cells(table).noneMatch(there::contains))
                .map(TemplateRules::cell)
                .forEach(lacking::add);
        return lacking;
    }

    /** Every placeholder that a template of this paper may hold. */
    static Stream<String> all(Words words) {
        return Stream.of(
                        words.texts().stream().map(text -> new Placeholder(Kind.TEXT, text.name(), null).toString()),
                        words.tables().stream().flatMap(TemplateRules::cells),
                        words.pictures().stream()
                                .map(picture -> new Placeholder(Kind.PICTURE, picture.name(), null).toString()))
                .flatMap(names -> names);
    }

    private static Stream<String> cells(TableWords table) {
        return table.columns().stream()
                .map(column -> new Placeholder(Kind.CELL, table.name(), column.name()).toString());
    }
}
