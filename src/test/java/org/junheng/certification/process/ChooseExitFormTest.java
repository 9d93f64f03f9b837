package org.junheng.certification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junheng.certification.ReliefClaims.Kind;
import org.junheng.certification.Reliefs;
import org.junheng.platform.engine.NoData;
import org.junheng.platform.engine.Todo;
import org.junheng.schooldata.School;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.Test;

class ChooseExitFormTest {

    private final Reliefs reliefs = mock(Reliefs.class);
    private final ChooseExitForm form = new ChooseExitForm(reliefs);

    @Test
    void Where_no_school_may_claim_an_exception_that_exit_is_closed() {
        when(reliefs.eligible(any(), any())).thenReturn(List.of());

        assertThatThrownBy(() -> choose("RELIEF")).hasMessageContaining("certification.county.relief.nobody");
        assertThat(choose("CORRECT")).isNotEmpty();
    }

    @Test
    void One_kind_of_exception_that_may_be_claimed_opens_it() {
        when(reliefs.eligible(any(), any())).thenReturn(List.of());
        when(reliefs.eligible(any(), eq(Kind.R5))).thenReturn(List.of(mock(School.class)));

        assertThat(choose("RELIEF")).isNotEmpty();
    }

    private Map<String, Object> choose(String decision) {
        return form.complete(mock(Actor.class), todo(), decision, "", new NoData());
    }

    private static Todo todo() {
        return new Todo(
                "1",
                UUID.randomUUID().toString(),
                "self-assessment",
                "userTask_chooseExit",
                "Choose",
                "tasks/choose-exit",
                new RegionCode("320682"),
                "Rugao",
                "2026",
                null,
                Instant.EPOCH,
                null,
                Set.of("COUNTY_EDITOR@320682"),
                null,
                Todo.State.OPEN,
                null,
                null);
    }
}
