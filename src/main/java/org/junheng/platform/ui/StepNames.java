package org.junheng.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.engine.Todo;

/**
 * Steps in the language of the page. In Chinese a step is called what its model calls it; in other languages the bundle
 * knows it by its id, and whom it is for by role or department.
 */
public final class StepNames {

    private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@\\d+(?::([A-Z_]+))?");

    private StepNames() {}

    /** What the step of a task is called, with what this one of several parallel tasks is for. */
    public static String of(Todo todo) {
        return of(todo.step(), todo.name(), todo.element());
    }

    /**
     * What a step is called.
     *
     * @param step its id in the model
     * @param chinese what it is called in Chinese, with what it is for
     * @param element what this one of several parallel tasks is for
     */
    public static String of(String step, String chinese, @Nullable String element) {
        if (isChinese()) {
            return chinese;
        }
        var parts = chinese.split(Todo.LABEL, 2);
        var label = text("step." + step).orElse(parts[0]);
        return parts.length == 1 ? label : label + Todo.LABEL + element(element).orElse(parts[1]);
    }

    private static Optional<String> element(@Nullable String element) {
        if (element == null) {
            return Optional.empty();
        }
        var group = GROUP.matcher(element);
        if (!group.matches()) {
            return text("identity.department." + element);
        }
        return group.group(2) == null ? text("role." + group.group(1)) : text("identity.department." + group.group(2));
    }

    private static Optional<String> text(String key) {
        var found = I18NProvider.translate(key);
        return found.contains(key) ? Optional.empty() : Optional.of(found);
    }

    private static boolean isChinese() {
        return UI.getCurrent().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
