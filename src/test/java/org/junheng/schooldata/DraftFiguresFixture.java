package org.junheng.schooldata;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junheng.shared.RegionCode;

/** Reads what is handed in at this moment, of counties without earlier figures. */
public final class DraftFiguresFixture {

    private DraftFiguresFixture() {}

    /** Reads by the mapping that came with the application. */
    public static DraftFigures at(Instant now) {
        Successions successions = mock();
        when(successions.remembered(any(RegionCode.class), any())).thenReturn(Remembered.NOTHING);
        FormMappings mappings = mock();
        when(mappings.of(any())).thenReturn(FormsTest.mapping());
        return new DraftFigures(new Workbooks(), successions, mappings, Clock.fixed(now, ZoneOffset.UTC));
    }
}
