package org.junheng.certification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.certification.ReturnNotice.ReturnedItem;
import org.junheng.platform.ui.FormDraft;
import org.junheng.standard.Item;

/** Names the items of a return (退回补正) with a reason each. */
final class ReturnItemsField extends Composite<Div> {

    private final List<Item> items;
    private final FormDraft draft;
    private final Div rows = new Div();
    private final List<Row> filled = new ArrayList<>();

    ReturnItemsField(List<Item> items, FormDraft draft) {
        this.items = items;
        this.draft = draft;
        rows.addClassName("jh-stack");
        var more = new Button(
                I18NProvider.translate("certification.return.add"), VaadinIcon.PLUS.create(), click -> addRow());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("jh-panel");
        getContent()
                .add(
                        new H2(I18NProvider.translate("certification.return.title")),
                        new Paragraph(I18NProvider.translate("certification.return.hint")),
                        rows,
                        more);
        draft.rows().forEach(this::addRow);
    }

    /** The rows that name an item or give a reason; what is incomplete is refused when the decision is taken. */
    List<ReturnedItem> value() {
        return filled.stream().filter(row -> !row.isEmpty()).map(Row::value).toList();
    }

    private void addRow() {
        addRow(draft.nextRow());
    }

    private void addRow(int number) {
        var row = new Row(items, draft.row(number));
        var remove = new Button(VaadinIcon.TRASH.create(), click -> {
            filled.remove(row);
            rows.remove(row);
            draft.row(number).forget();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(I18NProvider.translate("certification.return.remove"));
        row.getContent().add(remove);
        filled.add(row);
        rows.add(row);
    }

    private static final class Row extends Composite<Div> {

        private final ComboBox<Item> item = new ComboBox<>(I18NProvider.translate("certification.return.item"));
        private final TextArea reason = new TextArea(I18NProvider.translate("certification.return.reason"));

        Row(List<Item> items, FormDraft draft) {
            item.setItems(items);
            item.setItemLabelGenerator(each -> each.code() + " " + each.title());
            item.setWidth("18rem");
            reason.setMaxLength(2000);
            reason.setMinRows(1);
            reason.getStyle().setFlexGrow("1");
            draft.choice("item", item, items, Item::code);
            draft.text("reason", reason);
            getContent().addClassName("jh-row");
            getContent().add(item, reason);
        }

        boolean isEmpty() {
            return item.isEmpty() && reason.isEmpty();
        }

        ReturnedItem value() {
            var code = item.isEmpty()
                    ? ""
                    : Objects.requireNonNull(item.getValue()).code();
            return new ReturnedItem(code, reason.getValue());
        }
    }
}
