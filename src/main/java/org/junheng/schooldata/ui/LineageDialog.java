package org.junheng.schooldata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;

/** Where a number comes from (数据溯源): how it is calculated, the cell of each figure, the file they stood in. */
final class LineageDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = new Div();

    /**
     * @param calculation nothing for a figure as it was reported
     */
    LineageDialog(String title, List<Component> calculation, List<FigureOrigin> schools, List<CountyOrigin> county) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setResizable(true);
        content.addClassName("jh-stack");
        if (!calculation.isEmpty()) {
            content.add(new H3(FigureOrigins.word("formula")));
            content.add(calculation);
        }
        if (!schools.isEmpty() || !county.isEmpty()) {
            content.add(new H3(FigureOrigins.word("figures")), new FigureOrigins(schools, county));
        }
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("platform.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }
}
