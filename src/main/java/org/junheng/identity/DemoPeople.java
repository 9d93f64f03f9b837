package org.junheng.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The people of the demo, from {@code identity/demo-people.csv}, all with the same password. */
@Component
@Profile("demo")
class DemoPeople implements InitializingBean {

    private final PersonRepository people;
    private final PasswordEncoder encoder;
    private final TransactionOperations transactions;

    DemoPeople(PersonRepository people, PasswordEncoder encoder, TransactionOperations transactions) {
        this.people = people;
        this.encoder = encoder;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var rows = new ClassPathResource("identity/demo-people.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> people.find(row[0]).isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            var hash = Objects.requireNonNull(encoder.encode(DemoMode.PASSWORD));
            transactions.executeWithoutResult(transaction -> rows.forEach(row -> add(row, hash)));
        }
    }

    private void add(String[] row, String hash) {
        if (people.addDemo(row[0], row[1], hash)) {
            var unit = row[4].isEmpty() ? null : row[4];
            people.grant(row[0], new Grant(Role.valueOf(row[2]), new RegionCode(row[3]), unit));
        }
    }
}
