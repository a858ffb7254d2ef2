package org.tsagaan.wholesale.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.tsagaan.kernel.Row;
import org.tsagaan.wholesale.OrderLists.Draft;

/** Order lists that people are still working on: one a person and buyer. */
@ApplicationScoped
public class OrderListDrafts {

    private static final String KEEP =
            """
            insert into order_list_draft (account_id, buyer_id, branch_id, content, updated_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamptz))
            on conflict (account_id, buyer_id) do update
            set branch_id = excluded.branch_id, content = excluded.content,
                updated_at = excluded.updated_at
            """;

    @PersistenceContext(unitName = "market")
    private EntityManager database;

    public void keep(long accountId, long buyerId, long branchId, String text, Instant now) {
        database.createNativeQuery(KEEP)
                .setParameter(1, accountId)
                .setParameter(2, buyerId)
                .setParameter(3, branchId)
                .setParameter(4, text)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    public Optional<Draft> find(long accountId, long buyerId) {
        return Row.find(
                        database.createNativeQuery(
                                        "select branch_id, content from order_list_draft where"
                                                + " account_id = ?1 and buyer_id = ?2")
                                .setParameter(1, accountId)
                                .setParameter(2, buyerId))
                .map(row -> new Draft(row.id(0), row.text(1)));
    }

    public void remove(long accountId, long buyerId) {
        database.createNativeQuery(
                        "delete from order_list_draft where account_id = ?1 and buyer_id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, buyerId)
                .executeUpdate();
    }
}
