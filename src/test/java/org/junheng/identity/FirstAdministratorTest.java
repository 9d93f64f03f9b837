package org.junheng.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import org.junheng.platform.database.Turns;
import org.junheng.platform.text.Texts;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.transaction.support.TransactionOperations;

class FirstAdministratorTest {

    private final PersonRepository people = mock();
    private final Turns turns = mock();
    private final Texts texts = mock();

    FirstAdministratorTest() {
        doAnswer(call -> {
                    call.getArgument(1, Runnable.class).run();
                    return null;
                })
                .when(turns)
                .take(any(), any());
        when(texts.get(any(String.class), any(Object[].class))).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void Without_an_administrator_and_without_configuration_nothing_starts() {
        assertThatExceptionOfType(NoAdministrator.class)
                .isThrownBy(() -> start("", ""))
                .withMessage("identity.administrator-missing");
    }

    @Test
    void The_configured_one_is_created() throws IOException {
        start("Chief", "seven quiet rivers");

        verify(people).add(eq("chief"), any(), startsWith("{bcrypt}"), any());
        verify(people).grant("chief", new Grant(Role.ADMIN, RegionCode.NATION, null));
    }

    @Test
    void A_weak_or_well_known_password_is_refused() {
        assertThatExceptionOfType(NoAdministrator.class).isThrownBy(() -> start("chief", "short"));
        assertThatExceptionOfType(NoAdministrator.class).isThrownBy(() -> start("chief", "junheng-demo"));
        verify(people, never()).add(any(), any(), any(), any());
    }

    @Test
    void Where_there_is_one_the_configuration_is_not_needed() {
        when(people.lockAdministrators()).thenReturn(List.of("chief"));

        assertThatCode(() -> start("", "")).doesNotThrowAnyException();
    }

    private void start(String name, String password) throws IOException {
        new FirstAdministrator(
                        people,
                        new AdministratorProperties(name, password),
                        new PasswordRules(new DemoMode(new MockEnvironment())),
                        PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                        TransactionOperations.withoutTransaction(),
                        turns,
                        texts,
                        mock())
                .afterPropertiesSet();
    }
}
