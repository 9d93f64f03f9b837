package org.junheng.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ui.Dates;
import org.junheng.review.ReviewSettings;
import org.junheng.review.SampleSchool;
import org.junheng.review.Visit;
import org.junheng.review.Visit.Group;
import org.junheng.review.Visit.Meeting;

/** A visit being written down. */
final class VisitEditor extends Composite<Div> {

    private final DatePicker told;
    private final DatePicker from;
    private final DatePicker to;
    private final SchoolChooser schools;
    private final Map<Group, MeetingFields> meetings = new EnumMap<>(Group.class);
    private final TextArea briefing;
    private final TextArea reading;
    private final TextArea interviews;
    private final TextArea discussion;
    private final TextArea feedback;
    private final Runnable changed;

    /** The fields of one meeting. */
    private record MeetingFields(IntegerField attended, TextArea notes) {}

    /**
     * Shows an empty visit.
     *
     * @param withMeetings whether the four meetings have to be held
     * @param changed is called after every change
     */
    VisitEditor(
            List<SampleSchool> all,
            SchoolChooser.Draw draw,
            ReviewSettings rules,
            boolean withMeetings,
            Runnable changed) {
        this.changed = changed;
        told = day("review.visit.told");
        from = day("review.visit.from");
        to = day("review.visit.to");
        schools = new SchoolChooser(all, draw, rules.schools(), changed);
        briefing = area("review.visit.briefing");
        reading = area("review.visit.reading");
        interviews = area("review.visit.interviews");
        discussion = area("review.visit.discussion");
        feedback = area("review.visit.feedback");
        feedback.setRequiredIndicatorVisible(true);
        var days = new Div(told, from, to);
        days.addClassName("jh-row");
        var dates = WorkView.section(
                getTranslation("review.visit.when"),
                new Span(getTranslation("review.visit.when.how", rules.noticeDays())),
                days);
        getContent().addClassName("jh-stack");
        getContent().add(dates, WorkView.section(getTranslation("review.visit.schools"), schools));
        if (withMeetings) {
            getContent().add(WorkView.section(getTranslation("review.visit.meetings"), meetings()));
        }
        getContent()
                .add(WorkView.section(
                        getTranslation("review.visit.course"), briefing, reading, interviews, discussion, feedback));
    }

    void fill(Visit visit) {
        told.setValue(visit.told());
        from.setValue(visit.from());
        to.setValue(visit.to());
        schools.fill(visit.seed(), visit.schoolCodes());
        visit.meetingsHeld().forEach(meeting -> {
            var fields = meetings.get(meeting.group());
            if (fields != null) {
                fields.attended().setValue(meeting.attended());
                fields.notes().setValue(text(meeting.notes()));
            }
        });
        briefing.setValue(text(visit.briefing()));
        reading.setValue(text(visit.reading()));
        interviews.setValue(text(visit.interviews()));
        discussion.setValue(text(visit.discussion()));
        feedback.setValue(text(visit.feedback()));
    }

    /** What is entered, complete or not. */
    Visit visit() {
        return new Visit(
                told.getValue(),
                from.getValue(),
                to.getValue(),
                schools.seed(),
                schools.chosen(),
                meetings.entrySet().stream()
                        .map(entry -> new Meeting(
                                entry.getKey(),
                                Math.max(
                                        0,
                                        Objects.requireNonNullElse(
                                                entry.getValue().attended().getValue(), 0)),
                                entry.getValue().notes().getValue()))
                        .toList(),
                briefing.getValue(),
                reading.getValue(),
                interviews.getValue(),
                discussion.getValue(),
                feedback.getValue());
    }

    private Div meetings() {
        var all = new Div();
        all.addClassName("jh-columns");
        Arrays.stream(Group.values()).forEach(group -> {
            var attended = new IntegerField(getTranslation("review.visit.attended"));
            attended.setMin(0);
            attended.setStepButtonsVisible(true);
            attended.addValueChangeListener(change -> changed.run());
            var notes = area("review.visit.notes");
            meetings.put(group, new MeetingFields(attended, notes));
            var card = new Div(new Span(getTranslation(group.textKey())), attended, notes);
            card.addClassName("jh-card");
            all.add(card);
        });
        return all;
    }

    private DatePicker day(String label) {
        var day = Dates.picker(getTranslation(label));
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> changed.run());
        return day;
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> changed.run());
        return area;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
