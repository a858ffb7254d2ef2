package org.tsagaan.freshness.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tsagaan.freshness.Ground;
import org.tsagaan.freshness.News;
import org.tsagaan.freshness.News.Position;

/** Reads the news that triggers write into {@code page_news} in the transaction of each change. */
@ApplicationScoped
public class PageNews {

    private static final int MOST = 10_000;

    /**
     * One statement, so one snapshot: the next position, whether sweeping took nothing that was not
     * heard, and all that became visible since the last one.
     */
    private static final String SINCE =
            """
            select cast(pg_current_snapshot() as text), cast(pg_postmaster_start_time() as text),
                h.swept_to <= pg_snapshot_xmin(k.known), n.kind, n.id
            from (select coalesce(cast(? as pg_snapshot), pg_current_snapshot()) as known) k
            cross join page_news_horizon h
            left join page_news n on n.xid >= pg_snapshot_xmin(k.known)
                and not pg_visible_in_snapshot(n.xid, k.known)
            limit %d
            """
                    .formatted(MOST);

    @Resource(lookup = "java:app/jdbc/market")
    private DataSource database;

    /**
     * What became visible since.
     *
     * @param last position, or null at the beginning
     */
    public News since(@Nullable Position last) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setString(1, last == null ? null : last.snapshot());
            try (ResultSet rows = query.executeQuery()) {
                return read(rows, last);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Whether pages still hold is not known", unreachable);
        }
    }

    private static News read(ResultSet rows, @Nullable Position last) throws SQLException {
        if (!rows.next()) {
            throw new IllegalStateException("The table page_news_horizon is empty");
        }
        Position here = new Position(rows.getString(1), rows.getString(2));
        boolean everything =
                last == null || !last.server().equals(here.server()) || !rows.getBoolean(3);
        Set<Ground> changed = new HashSet<>();
        int read = 0;
        do {
            String kind = rows.getString(4);
            everything |= "ALL".equals(kind);
            if (kind != null && !everything) {
                changed.add(new Ground(Ground.Kind.valueOf(kind), rows.getLong(5)));
            }
            read++;
        } while (rows.next());
        return new News(here, changed, everything || read == MOST);
    }
}
