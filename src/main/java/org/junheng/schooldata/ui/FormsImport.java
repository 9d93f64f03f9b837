package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.platform.ui.PlainTable;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.FormsPreview;
import org.junheng.schooldata.FormsPreview.HandedIn;
import org.junheng.shared.Digest;

/** Takes exports of the yearly education statistics (教基) together, shows what they give, and imports them once that is confirmed. */
final class FormsImport extends PreviewedImport<FormsPreview> {

    FormsImport(
            Function<List<FormFile>, FormsPreview> reading,
            BiConsumer<List<FormFile>, Digest> importing,
            Runnable imported) {
        super("schooldata.forms", reading, importing, imported, List.of());
    }

    @Override
    Digest digest(FormsPreview seen) {
        return seen.digest();
    }

    @Override
    boolean isAcceptable(FormsPreview seen) {
        return seen.isAcceptable();
    }

    @Override
    int schools(FormsPreview seen) {
        return seen.schools();
    }

    @Override
    Object[] summary(FormsPreview seen) {
        return new Object[] {
            seen.files().size(),
            seen.schools(),
            seen.found().size(),
            seen.errors().size()
        };
    }

    @Override
    List<Component> details(FormsPreview seen) {
        var names = seen.files().stream()
                .map(HandedIn::name)
                .collect(Collectors.joining(getTranslation("schooldata.forms.comma")));
        return List.of(
                new Span(getTranslation("schooldata.forms.files", names)),
                SchooldataNavigation.notFound(seen.notFound()),
                SchooldataNavigation.problems(seen.errors(), seen.queries(), seen.remarks()),
                new Details(
                        getTranslation("schooldata.forms.found", seen.found().size()), found(seen)));
    }

    private static PlainTable found(FormsPreview seen) {
        var table = new PlainTable("schooldata.forms.column", "schooldata.forms.where");
        seen.found()
                .forEach(found ->
                        table.row(new Span(found.column().header()), new Span(String.join("; ", found.where()))));
        return table;
    }
}
