package org.junheng.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
public class DemoPeople implements InitializingBean {

    /** Everybody's password in the demo, and nobody's elsewhere. */
    public static final String PASSWORD = "junheng-demo";

    private final PersonRepository repository;
    private final PasswordEncoder encoder;
    private final TransactionOperations transactions;
    private final List<Person> people;

    DemoPeople(PersonRepository repository, PasswordEncoder encoder, TransactionOperations transactions)
            throws IOException {
        this.repository = repository;
        this.encoder = encoder;
        this.transactions = transactions;
        this.people = new ClassPathResource("identity/demo-people.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> person(line.split(",", -1)))
                .toList();
    }

    /** Who there is, from the county upwards. */
    public List<Person> all() {
        return people;
    }

    @Override
    public void afterPropertiesSet() {
        var missing = people.stream()
                .filter(person -> repository.find(person.name()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            var hash = Objects.requireNonNull(encoder.encode(PASSWORD));
            transactions.executeWithoutResult(transaction -> missing.forEach(person -> add(person, hash)));
        }
    }

    private void add(Person person, String hash) {
        if (repository.addDemo(person.name(), person.displayName(), hash)) {
            person.grants().forEach(grant -> repository.grant(person.name(), grant));
        }
    }

    private static Person person(String[] row) {
        var unit = row[4].isEmpty() ? null : row[4];
        var grant = new Grant(Role.valueOf(row[2]), new RegionCode(row[3]), unit);
        return new Person(row[0], row[1], true, Set.of(grant));
    }
}
