package org.junheng.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps people and what they hold. Outside the demo its people do not exist. */
@Repository
class PersonRepository {

    private static final String MATCHES = """
             from person where (demo = false or :demo)
             and (name like :text escape '!' or display_name like :text escape '!')
             and (cast(:role as text) is null and cast(:within as text) is null or exists (
                 select from person_grant join region_path using (region)
                 where person = name and role = coalesce(:role, role) and ancestor = coalesce(:within, '0')))""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean demo;

    PersonRepository(JdbcClient jdbc, Clock clock, DemoMode demo) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.demo = demo.isOn();
    }

    Optional<Person> find(String name) {
        return people(jdbc.sql("select * from person where name = :name and (demo = false or :demo)")
                        .param("name", name)
                        .param("demo", demo))
                .stream()
                .findFirst();
    }

    /** The hash of an active person's password with the stamp that sessions are compared with. */
    Optional<Credentials> credentials(String name) {
        return jdbc.sql("select password, stamp from person where name = :name and active and (demo = false or :demo)")
                .param("name", name)
                .param("demo", demo)
                .query(Credentials.class)
                .optional();
    }

    Optional<String> password(String name) {
        return credentials(name).map(Credentials::password);
    }

    List<Person> page(PeopleQuery query, int offset, int limit) {
        return people(matching("select *" + MATCHES + " order by name offset :offset limit :limit", query)
                .param("offset", offset)
                .param("limit", limit));
    }

    int count(PeopleQuery query) {
        return matching("select count(*)" + MATCHES, query).query(Integer.class).single();
    }

    List<Person> holding(Role role, RegionCode region, @Nullable String unit) {
        return people(jdbc.sql("""
                        select person.* from person where active and (demo = false or :demo) and exists (
                            select from person_grant where person = name and role = :role and region = :region
                            and (cast(:unit as text) is null or unit = :unit)) order by name""")
                .param("demo", demo)
                .param("role", role.name())
                .param("region", region.value())
                .param("unit", unit));
    }

    /** Whether the account was opened; it was not if the name is taken. */
    boolean add(String name, String displayName, String password, String by) {
        return insert(name, displayName, password, false, by);
    }

    /** Opens an account of the demo unless it is there. */
    boolean addDemo(String name, String displayName, String password) {
        return insert(name, displayName, password, true, "system:demo");
    }

    private boolean insert(String name, String displayName, String password, boolean forDemo, String by) {
        return jdbc.sql("""
                                insert into person (name, display_name, password, demo, created_by, created_at)
                                values (?, ?, ?, ?, ?, ?) on conflict (name) do nothing""")
                        .params(name, displayName, password, forDemo, by, now())
                        .update()
                > 0;
    }

    boolean grant(String name, Grant grant) {
        return jdbc.sql(
                                "insert into person_grant (person, role, region, unit) values (?, ?, ?, ?) on conflict do nothing")
                        .params(name, grant.role().name(), grant.region().value())
                        .param(grant.unit())
                        .update()
                > 0;
    }

    boolean revoke(String name, Grant grant) {
        return jdbc.sql("""
                                delete from person_grant where person = ? and role = ? and region = ?
                                and unit is not distinct from ?""")
                        .params(name, grant.role().name(), grant.region().value())
                        .param(grant.unit())
                        .update()
                > 0;
    }

    void setActive(String name, boolean active) {
        jdbc.sql("update person set active = ? where name = ?")
                .params(active, name)
                .update();
    }

    void setPassword(String name, String password) {
        jdbc.sql("update person set password = ? where name = ?")
                .params(password, name)
                .update();
    }

    void restamp(String name) {
        jdbc.sql("update person set stamp = stamp + 1 where name = ?")
                .param(name)
                .update();
    }

    /** The active administrators; they stay as they are until the transaction ends. */
    List<String> lockAdministrators() {
        return jdbc.sql("""
                        select name from person where active and (demo = false or :demo)
                        and exists (select from person_grant where person = name and role = 'ADMIN')
                        order by name for update""")
                .param("demo", demo)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, PeopleQuery query) {
        return jdbc.sql(sql)
                .param("demo", demo)
                .param("text", "%" + escaped(query.text()) + "%")
                .param("role", query.role() == null ? null : query.role().name())
                .param("within", query.within() == null ? null : query.within().value());
    }

    private List<Person> people(JdbcClient.StatementSpec statement) {
        var found = statement.query((row, number) -> row(row)).list();
        if (found.isEmpty()) {
            return found;
        }
        var grants = new HashMap<String, Set<Grant>>();
        jdbc.sql("select * from person_grant where person in (:names)")
                .param("names", found.stream().map(Person::name).toList())
                .query(row -> {
                    grants.computeIfAbsent(row.getString("person"), person -> new HashSet<>())
                            .add(grant(row));
                });
        return found.stream()
                .map(person -> new Person(
                        person.name(),
                        person.displayName(),
                        person.active(),
                        grants.getOrDefault(person.name(), Set.of())))
                .toList();
    }

    private static Person row(ResultSet row) throws SQLException {
        return new Person(row.getString("name"), row.getString("display_name"), row.getBoolean("active"), Set.of());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")), new RegionCode(row.getString("region")), row.getString("unit"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** What signing in is checked against. */
    record Credentials(String password, int stamp) {}
}
