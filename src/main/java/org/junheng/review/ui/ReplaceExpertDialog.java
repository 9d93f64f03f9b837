package org.junheng.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junheng.platform.ui.Notices;
import org.junheng.review.Candidate;
import org.junheng.review.PanelMember;
import org.junheng.review.Replacement;
import org.junheng.shared.Refusal;

/** Asks who leaves the panel, who takes the place and why; a refused choice leaves the dialog open. */
final class ReplaceExpertDialog extends Dialog {

    private final Select<PanelMember> leaving = new Select<>();
    private final Select<Candidate> coming = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("platform.reason"));

    ReplaceExpertDialog(List<PanelMember> panel, List<Candidate> candidates, Consumer<Replacement> replace) {
        setHeaderTitle(getTranslation("review.panel.replace"));
        setWidth("min(32rem, 94vw)");
        offer(panel, candidates);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        var content = new Div(new Paragraph(getTranslation("review.panel.replace.how")), leaving, coming, reason);
        content.addClassName("jh-stack");
        add(content);
        var confirm = new Button(getTranslation("review.panel.replace"), click -> {
            if (Notices.attempt(() -> replace.accept(chosen()))) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), confirm);
    }

    private void offer(List<PanelMember> panel, List<Candidate> candidates) {
        Map<String, Candidate> byName = candidates.stream().collect(Collectors.toMap(Candidate::expert, one -> one));
        leaving.setLabel(getTranslation("review.panel.replace.expert"));
        leaving.setItems(
                panel.stream().filter(member -> member.handedIn() == null).toList());
        leaving.setItemLabelGenerator(member -> {
            var candidate = byName.get(member.expert());
            return candidate == null
                    ? member.name()
                    : candidate
                            .reasonAgainst()
                            .map(against -> getTranslation("review.panel.recused", member.name(), against))
                            .orElse(member.name());
        });
        coming.setLabel(getTranslation("review.panel.replace.successor"));
        coming.setItems(candidates.stream()
                .filter(candidate -> candidate.reasonAgainst().isEmpty())
                .filter(candidate ->
                        panel.stream().noneMatch(member -> member.expert().equals(candidate.expert())))
                .toList());
        coming.setItemLabelGenerator(Candidate::name);
    }

    private Replacement chosen() {
        return new Replacement(
                leaving.getOptionalValue().map(PanelMember::expert).orElseThrow(ReplaceExpertDialog::missing),
                coming.getOptionalValue().map(Candidate::expert).orElseThrow(ReplaceExpertDialog::missing),
                reason.getValue());
    }

    private static Refusal missing() {
        return Refusal.invalid("review.panel.replace.missing");
    }
}
