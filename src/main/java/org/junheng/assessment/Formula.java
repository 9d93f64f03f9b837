package org.junheng.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.standard.Limit;

/** How the value of a finding comes about from figures as they were reported (算式). */
public sealed interface Formula {

    /** The figures it rests on, in the order they are written. */
    List<Input> inputs();

    /** Figures that are added, and others that are taken away. */
    record Sum(List<Input> plus, List<Input> minus) implements Formula {

        public Sum {
            plus = List.copyOf(plus);
            minus = List.copyOf(minus);
        }

        static Sum of(List<Input> plus) {
            return new Sum(plus, List.of());
        }

        @Override
        public List<Input> inputs() {
            return Stream.concat(plus.stream(), minus.stream()).toList();
        }
    }

    /** A part over its whole. */
    record Share(Sum part, Sum whole) implements Formula {

        @Override
        public List<Input> inputs() {
            return Stream.concat(part.inputs().stream(), whole.inputs().stream())
                    .toList();
        }
    }

    /**
     * How many of the rooms in a list are large enough; needed is one for so many classes, a part of them counting in full.
     *
     * @param areas the list of areas, one for each room
     */
    record Rooms(Input areas, Limit least, Sum classes, BigDecimal classesPerRoom) implements Formula {

        @Override
        public List<Input> inputs() {
            return Stream.concat(Stream.of(areas), classes.inputs().stream()).toList();
        }
    }
}
