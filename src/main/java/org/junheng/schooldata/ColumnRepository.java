package org.junheng.schooldata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class ColumnRepository {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transactions;

    ColumnRepository(JdbcClient jdbc, DataSource database, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(database);
        this.batches.setFetchSize(BATCH);
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
    }

    /** The columns of new versions. */
    void add(List<VersionColumns> versions) {
        var rows = new CopyRows("statistics_columns (statistics, county, year, number, content)");
        for (var each : versions) {
            rows.row()
                    .uuid(each.id().value())
                    .text(each.county().value())
                    .number(each.year().value())
                    .number(each.number())
                    .bytes(each.content());
        }
        rows.copy(batches);
    }

    /** The columns of a version that was kept without; whoever finds it first adds them. */
    void complete(VersionColumns version) {
        jdbc.sql("""
                        insert into statistics_columns (statistics, county, year, number, content) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .param(version.id().value())
                .param(version.county().value())
                .param(version.year().value())
                .param(version.number())
                .param(version.content())
                .update();
    }

    /** The versions that have no row here. */
    List<StatisticsId> without() {
        return jdbc.sql("""
                        select id from statistics
                        where not exists (select from statistics_columns where statistics_columns.statistics = statistics.id)""")
                .query((row, number) -> new StatisticsId(row.getObject("id", UUID.class)))
                .list();
    }

    List<VersionColumns> of(Set<StatisticsId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select statistics, county, year, number, content from statistics_columns where statistics in (:ids)")
                        .param("ids", ids.stream().map(StatisticsId::value).toList())
                        .query((row, number) -> version(row))
                        .list();
    }

    byte @Nullable [] content(StatisticsId id) {
        return of(Set.of(id)).getFirst().content();
    }

    private static VersionColumns version(ResultSet row) throws SQLException {
        return new VersionColumns(
                new StatisticsId(row.getObject("statistics", UUID.class)),
                new RegionCode(row.getString("county")),
                new SchoolYear(row.getInt("year")),
                row.getInt("number"),
                row.getBytes("content"));
    }

    /** Reads one of so many parts of the newest versions as the database has them, some hundred at a time. */
    void read(StatisticsColumns.Selection selection, int part, int parts, Consumer<VersionColumns> reader) {
        transactions.executeWithoutResult(begun -> batches.query(
                """
                select statistics, county, year, number, content from statistics_columns as one
                where year between ? and ? and county like ? and abs(hashtext(county)::bigint) % ? = ?
                    and not exists (select from statistics_columns as newer where newer.county = one.county
                        and newer.year = one.year and newer.number > one.number)""",
                row -> {
                    reader.accept(version(row));
                },
                selection.first().value(),
                selection.last().value(),
                selection.within().equals(RegionCode.NATION)
                        ? "%"
                        : selection.within().value() + "%",
                parts,
                part));
    }
}
