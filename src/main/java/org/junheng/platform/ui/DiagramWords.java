package org.junheng.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * Process models in the language of the page. In Chinese a model says what it says; in other languages the bundle knows
 * its steps by {@code step.<id>} and its other parts by {@code diagram.<process>.<id>}. What the bundle does not know, as
 * in a model of an earlier release, stays Chinese.
 */
public final class DiagramWords {

    private static final Pattern LABELLED = Pattern.compile("(<bpmn:(\\w+) id=\"([^\"]+)\" name=\")([^\"]+)\"");

    private static final Pattern BESIDE = Pattern.compile(
            "(<bpmndi:BPMNLabel>\\s*<dc:Bounds x=)\"(\\d+)\"(?= y=\"\\d+\" width=\"(\\d+)\")( y=\"\\d+\" width=)\"\\d+\"");

    private static final int ROOM = 96;

    private DiagramWords() {}

    /** What a process is called. */
    public static String name(String process, String chinese) {
        return isChinese() ? chinese : text("diagram." + process).orElse(chinese);
    }

    /** The model with its labels. */
    public static String model(String process, String xml) {
        if (isChinese()) {
            return xml;
        }
        var labelled = LABELLED.matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + label(process, found) + "\""));
        return BESIDE.matcher(labelled).replaceAll(DiagramWords::widened);
    }

    /** Room for a label beside its element: words are longer than characters. */
    private static String widened(MatchResult box) {
        var width = Integer.parseInt(box.group(3));
        var wide = Math.max(width, ROOM);
        var left = Integer.parseInt(box.group(2)) - (wide - width) / 2;
        return "%s\"%d\" %s\"%d\"".formatted(box.group(1), left, box.group(4), wide);
    }

    /** The key of the label of an element of this kind. */
    static String key(String process, String kind, String id) {
        return switch (kind) {
            case "userTask" -> "step." + id;
            case "process" -> "diagram." + process;
            default -> "diagram." + process + "." + id;
        };
    }

    private static String label(String process, MatchResult found) {
        return text(key(process, found.group(2), found.group(3)))
                .map(HtmlUtils::htmlEscape)
                .orElse(found.group(4));
    }

    private static Optional<String> text(String key) {
        var found = I18NProvider.translate(key);
        return found.contains(key) ? Optional.empty() : Optional.of(found);
    }

    private static boolean isChinese() {
        return UI.getCurrent().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
