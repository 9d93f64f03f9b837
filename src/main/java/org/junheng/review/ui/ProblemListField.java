package org.junheng.review.ui;

import com.vaadin.flow.component.customfield.CustomField;
import org.junheng.review.ProblemList;

/** Lists problems as one field of a form. */
final class ProblemListField extends CustomField<ProblemList> {

    private final ProblemsEditor editor;

    ProblemListField(ItemNames names) {
        super(new ProblemList(null));
        editor = new ProblemsEditor(names, names.codes(), this::updateValue);
        setWidthFull();
        add(editor);
    }

    @Override
    protected ProblemList generateModelValue() {
        return new ProblemList(editor.drafts());
    }

    @Override
    protected void setPresentationValue(ProblemList value) {
        editor.show(value.drafts());
    }
}
