package org.junheng.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.material.Material;

/**
 * How a box of an item stands for whoever asks.
 *
 * @param box the code of the item
 * @param departments the codes of those who answer for the item, the leading one first
 * @param years those looked back on, the earliest first
 * @param ticks what the box asks for, by number and year, each with what was given
 * @param filed the current documents that serve the box
 * @param outside those of them that tell of no day of the years they are filed under (超出所属期)
 * @param unread those of them that the actor has neither opened nor added
 * @param due until when it is to be filled
 * @param today the day on which it stands so
 * @param open whether the actor may fill it now
 * @param needed whether the case cannot be handed up while it is empty
 * @param ofCounty whether it is for the county to fill; what a higher level finds out is not
 */
public record BoxState(
        String box,
        List<String> departments,
        List<Integer> years,
        List<Tick> ticks,
        List<Filed> filed,
        Set<DocumentId> outside,
        Set<DocumentId> unread,
        LocalDate due,
        LocalDate today,
        boolean open,
        boolean needed,
        boolean ofCounty) {

    /** How full a box is. */
    public enum Fill {
        /** Nothing is there, and something must be (缺材料). */
        MISSING,
        /** Something is there, but not all that must be (不齐全). */
        PARTLY,
        /** All that must be there is (齐全). */
        COMPLETE,
        /** Nothing is there, and nothing must be (未放材料). */
        EMPTY
    }

    /**
     * One thing asked for.
     *
     * @param year the year it is asked for, absent for what is given once
     * @param given the documents that are it
     */
    public record Tick(Material material, @Nullable Integer year, List<Document> given) {

        public Tick {
            given = List.copyOf(given);
        }

        /** Whether it must still be given. */
        public boolean isLacking() {
            return material.isRequired() && given.isEmpty();
        }
    }

    /**
     * A document with what counts of it.
     *
     * @param places where it serves this box
     */
    public record Filed(Document document, Description description, List<Place> places) {

        public Filed {
            places = List.copyOf(places);
        }
    }

    public BoxState {
        departments = List.copyOf(departments);
        years = List.copyOf(years);
        ticks = List.copyOf(ticks);
        filed = List.copyOf(filed);
        outside = Set.copyOf(outside);
        unread = Set.copyOf(unread);
    }

    /** How full it is. */
    public Fill fill() {
        if (filed.isEmpty()) {
            return needed || (ofCounty && lacking() > 0) ? Fill.MISSING : Fill.EMPTY;
        }
        return lacking() == 0 ? Fill.COMPLETE : Fill.PARTLY;
    }

    /** Whether the day has passed by which all that must be there was due (逾期). */
    public boolean isOverdue() {
        return due.isBefore(today)
                && switch (fill()) {
                    case MISSING, PARTLY -> true;
                    case COMPLETE, EMPTY -> false;
                };
    }

    /** How many of the things asked for must still be given. */
    public int lacking() {
        return (int) ticks.stream().filter(Tick::isLacking).count();
    }
}
