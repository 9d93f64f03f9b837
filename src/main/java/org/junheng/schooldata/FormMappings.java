package org.junheng.schooldata;

import static org.junheng.schooldata.StatisticsRepository.instant;
import static org.junheng.schooldata.StatisticsRepository.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.Role;
import org.junheng.shared.SchoolYear;
import org.junheng.shared.TextKey;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the forms of the yearly education statistics (教基) have what the school sheet asks for, year by year: what came with the
 * application, and what administrators made of it since. Nothing is ever overwritten. An invalid file that came with the
 * application stops the start.
 */
@Service
public class FormMappings {

    private final NavigableMap<Integer, String> shipped = new TreeMap<>();
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Clock clock;

    FormMappings(JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
        shipped()
                .forEach((name, content) ->
                        shipped.put(FormMappingReader.read(name, content).year(), content));
    }

    /**
     * A version of a year's mapping.
     *
     * @param number 0 for the one that came with the application
     * @param at absent like the name for the one that came with the application
     */
    public record MappingVersion(
            int year,
            int number,
            @Nullable Instant at,
            @Nullable String byName) {}

    /**
     * All versions, those of the latest year first, and of a year the newest first.
     *
     * @throws Refusal if the actor is no administrator
     */
    public List<MappingVersion> versions(Actor actor) {
        check(actor);
        return versions();
    }

    private List<MappingVersion> versions() {
        var versions = new ArrayList<MappingVersion>();
        shipped.keySet().forEach(year -> versions.add(new MappingVersion(year, 0, null, null)));
        versions.addAll(jdbc.sql("select year, number, created_at, created_by_name from form_mapping")
                .query((row, index) -> version(row))
                .list());
        versions.sort(Comparator.comparingInt(MappingVersion::year)
                .thenComparingInt(MappingVersion::number)
                .reversed());
        return versions;
    }

    /**
     * The text of a version.
     *
     * @throws Refusal if the actor is no administrator, or there is no such version
     */
    public String content(Actor actor, int year, int number) {
        check(actor);
        return content(year, number);
    }

    private String content(int year, int number) {
        return Optional.ofNullable(number == 0 ? shipped.get(year) : null)
                .or(() -> jdbc.sql("select content from form_mapping where year = ? and number = ?")
                        .params(year, number)
                        .query(String.class)
                        .optional())
                .orElseThrow(() -> Refusal.notFound("schooldata.mappings.unknown"));
    }

    /** The text that counts for a school year: the newest version of that year or of the last one before that has any. */
    String of(SchoolYear year) {
        var versions = versions();
        var best = versions.stream()
                .filter(version -> version.year() <= year.value())
                .findFirst()
                .orElse(versions.getLast());
        return content(best.year(), best.number());
    }

    /**
     * Keeps a changed mapping; it counts from now on.
     *
     * @throws Refusal if the actor is no administrator, or the text cannot be used; then the line is named
     */
    @Transactional
    public MappingVersion change(Actor actor, String fileName, byte[] content) {
        check(actor);
        var text = new String(content, StandardCharsets.UTF_8);
        var mapping = read(fileName, text);
        jdbc.sql("lock table form_mapping in share row exclusive mode").update();
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from form_mapping where year = ?")
                .param(mapping.year())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into form_mapping (year, number, content, created_at, created_by, created_by_name)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(mapping.year(), number, text, time(clock.instant()), actor.name(), actor.displayName())
                .update();
        var facts = Map.of(
                "number", Integer.toString(number), "sha256", Digest.of(content).value());
        ledger.append("FORM_MAPPING", actor.name(), Integer.toString(mapping.year()), facts);
        return new MappingVersion(mapping.year(), number, clock.instant(), actor.displayName());
    }

    /** A line of a mapping that cannot be used, and why. */
    public record LineProblem(int line, TextKey reason) {}

    /**
     * What is wrong with a changed mapping; nothing if it can be kept.
     *
     * @throws Refusal if the actor is no administrator
     */
    public List<LineProblem> problems(Actor actor, String text) {
        check(actor);
        return FormMappingReader.problems(text).stream()
                .map(problem -> new LineProblem(problem.line(), problem.reason()))
                .toList();
    }

    private static void check(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw Refusal.forbidden("schooldata.mappings.notYours");
        }
    }

    private static FormMapping read(String fileName, String text) {
        try {
            return FormMappingReader.read(fileName, text);
        } catch (InvalidMapping e) {
            throw (Refusal) Refusal.invalid("schooldata.mappings.invalid", e.line(), e.reason())
                    .initCause(e);
        }
    }

    private static MappingVersion version(ResultSet row) throws SQLException {
        return new MappingVersion(
                row.getInt("year"), row.getInt("number"), instant(row, "created_at"), row.getString("created_by_name"));
    }

    private static NavigableMap<String, String> shipped() {
        var contents = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:schooldata/forms/*.json")) {
                contents.put("schooldata/forms/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
